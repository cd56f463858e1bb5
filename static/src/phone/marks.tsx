import { below } from "../activities/chain/stacks";
import { t } from "../i18n/speak";
import { showDialog } from "../ui/dialog";
import { bolt, stack } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Id } from "../wire";
import { soon } from "./later";

const StackDialog = soon.show((part) => part.StackDialog);

interface MarksProps {
  card: { id: Id; dispute?: string };
  /** The cards below it can be read. */
  withStack?: boolean;
}

/** What the table has put on a card: the lightning of a dispute with its reason, and how many say the same. */
export function Marks({ card, withStack = true }: MarksProps) {
  const same = withStack ? below(card.id) : [];
  if (!card.dispute && !same.length) return null;
  return (
    <div class="marks">
      {card.dispute && (
        <p class="marks__line">
          <Icon of={bolt} />
          <span>{t("disputed", { reason: card.dispute })}</span>
        </p>
      )}
      {same.length > 0 && (
        <button
          type="button"
          class="marks__line marks__more"
          onClick={() => showDialog(<StackDialog cards={same} />)}
        >
          <Icon of={stack} />
          <span>{t("same", { count: same.length + 1 })}</span>
        </button>
      )}
    </div>
  );
}
