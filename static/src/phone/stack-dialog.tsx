import { t } from "../i18n/speak";
import { kindOf } from "../kind";
import { Card } from "../ui/card";
import { Dialog } from "../ui/dialog";
import type { Card as CardData } from "../wire";
import { Marks } from "./marks";

/** The cards that say the same as the one on top of them. */
export function StackDialog({ cards }: { cards: readonly CardData[] }) {
  return (
    <Dialog title={t("same-title")}>
      <ul class="cards">
        {cards.map((card) => (
          <Card key={card.id} text={card.text} lang={card.lang} colour={kindOf(card)?.colour}>
            <Marks card={card} withStack={false} />
          </Card>
        ))}
      </ul>
    </Dialog>
  );
}
