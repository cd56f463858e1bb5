import { WayList } from "../../fate/list";
import { useTold } from "../../fate/use-told";
import type { Way } from "../../fate/ways";
import { get } from "../../http";
import { t } from "../../i18n/speak";
import { event, viewSeq } from "../../store";
import { Dialog, showDialog } from "../../ui/dialog";
import type { Card } from "../../wire";

/** Show what became of a card: the same that its writer learns. */
export function showWay(card: Card): void {
  showDialog(<WayDialog card={card} />);
}

function WayDialog({ card }: { card: Card }) {
  const of = useTold(() => wayOf(card.id), viewSeq);
  return (
    <Dialog title={t("way-what")}>
      <p class="faint">{t("fate-same")}</p>
      <WayList of={of} />
    </Dialog>
  );
}

async function wayOf(card: string): Promise<{ ways: readonly Way[] }> {
  const code = event.peek()?.code ?? "";
  const { way } = await get<{ way: Way }>("/api/moderator/ways", { code, card });
  return { ways: [way] };
}
