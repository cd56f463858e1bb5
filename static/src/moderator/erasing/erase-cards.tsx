import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { MenuItem } from "../../ui/menu";
import type { Card as CardData } from "../../wire";
import { SomeCards } from "../cards/some-cards";
import { ask } from "../session";

/** The last thing in a card's menu. */
export function eraseItem(cards: readonly CardData[]): MenuItem {
  const left = cards.filter((card) => !card.erased);
  return {
    label: t("erase-cards"),
    reason: left.length ? null : t("card-erased"),
    onPick: () => showDialog(<EraseCards cards={left} />),
  };
}

/** Says what goes and what stays, shows whose text it is, and asks once. */
function EraseCards({ cards }: { cards: readonly CardData[] }) {
  const count = cards.length;
  const erase = async () => {
    const ack = await ask({ kind: "card.erase", cards: cards.map((card) => card.id) });
    if (ack.ok) announce(t("erase-cards-said", { count }));
    return ack;
  };
  return (
    <Ask stop title={t("erase-cards-ask", { count })} yes={t("erase-cards-yes")} onYes={erase}>
      <SomeCards cards={cards} />
      <p>{t("erase-cards-what")}</p>
      <p>{t("erase-cards-copies")}</p>
      <p>{t("erase-cards-parts")}</p>
      <p>
        <b>{t("erase-final")}</b>
      </p>
    </Ask>
  );
}
