import { isolate, t } from "../../../i18n/speak";
import { Ask } from "../../../ui/ask";
import { showDialog } from "../../../ui/dialog";
import { Note } from "../../../ui/note";
import type { Ack, Card } from "../../../wire";
import { unchecked } from "./found";
import type { Group } from "./live";
import { checkedOf, makeHeading, titleOf } from "./orders";

interface Plan {
  group: Group;
  /** Only those that are sure and were not taken out. */
  cards: readonly Card[];
}

/** What "all sure ones" would make. Nobody has read these cards: the less sure ones stay where they are. */
export function planOf(groups: readonly Group[], without: ReadonlySet<string>): Plan[] {
  return groups
    .filter((group) => group.tight)
    .map((group) => ({ group, cards: checkedOf(group, without).filter((card) => group.sure.has(card.id)) }))
    .filter((plan) => plan.cards.length > 1);
}

/** Ask with numbers, then make the headings one after the other; what goes wrong stops it. */
export function askAllSure(stage: string, groups: readonly Group[]): void {
  const plan = planOf(groups, unchecked.peek());
  const cards = plan.reduce((sum, one) => sum + one.cards.length, 0);
  const stay = plan.reduce((sum, one) => sum + one.group.cards.length, 0) - cards;
  showDialog(
    <Ask
      title={t("propose-all-title", { count: plan.length })}
      yes={t("propose-all-do", { count: plan.length })}
      onYes={async () => {
        let last: Ack = { ok: true, seq: 0 };
        for (const one of plan) {
          last = await makeHeading(stage, one.group, one.cards);
          if (!last.ok) return last;
        }
        return last;
      }}
    >
      <p>{t("propose-all-what", { cards })}</p>
      <ul class="suggest__plan">
        {plan.map(({ group, cards: mine }) => (
          <li key={group.key}>
            <bdi>{isolate(titleOf(group))}</bdi>{" "}
            <span class="faint">{t("cards", { count: mine.length })}</span>
          </li>
        ))}
      </ul>
      {stay > 0 && <p>{t("propose-all-stay", { count: stay })}</p>}
      <Note>{t("propose-all-undo")}</Note>
    </Ask>,
  );
}
