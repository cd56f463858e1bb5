import { memo } from "preact/compat";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { clockTime } from "../../i18n/when";
import { tableItems } from "../../moderator/cards/card-items";
import { CardMarks } from "../../moderator/cards/card-marks";
import { askHide } from "../../moderator/cards/hide-dialog";
import { useStacked } from "../../moderator/cards/stacked";
import { showWay } from "../../moderator/cards/way-dialog";
import { eraseItem } from "../../moderator/erasing/erase-cards";
import { authorItems } from "../../moderator/order/items";
import { send } from "../../moderator/session";
import { PlacePlate } from "../../places/plate";
import { find } from "../../store";
import { Card } from "../../ui/card";
import { showDialog } from "../../ui/dialog";
import { eye, more, paper, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu, type MenuItem } from "../../ui/menu";
import type { Card as CardData } from "../../wire";
import { kindOfCard } from "./card-kinds";
import { EditPaper } from "./edit-paper";

/** A card on the moderator's board: number, kind, time; hidden ones say why; a stack lies as one card. */
export const ModeratorCard = memo(function ModeratorCard({ card }: { card: CardData }) {
  const hidden = card.hidden !== undefined;
  const stacked = useStacked(card.id);
  return (
    <Card
      dense
      text={card.text}
      lang={card.lang}
      also={card.also}
      colour={kindOfCard(card)?.colour}
      class="modcard"
      data-hidden={hidden || undefined}
      data-stack={stacked > 0 || undefined}
      meta={<CardFacts card={card} />}
    >
      {hidden && (
        <p class="modcard__why">
          <Icon of={eye} />
          {t("hidden-because", { reason: card.hidden ?? "" })}
        </p>
      )}
      <CardMarks card={card} />
      <div class="modcard__menu">
        <Menu look="plain" square label={t("card-menu", { no: card.no })} items={() => items(card)}>
          <Icon of={more} />
        </Menu>
      </div>
    </Card>
  );
});

/** The line below a card's text. */
export function CardFacts({ card }: { card: CardData }) {
  const kind = words(kindOfCard(card)?.label);
  const place = card.place ? find("place", card.place) : undefined;
  return (
    <>
      {place && <PlacePlate place={place} size="s" />}
      <span class="num">{t("card-no", { no: card.no })}</span>
      {kind && <span>{kind}</span>}
      <span class="num">{clockTime(card.at)}</span>
      {card.by && <span>{card.by}</span>}
      {card.src === "paper" && (
        <span class="modcard__mark">
          <Icon of={paper} />
          {t("from-paper")}
        </span>
      )}
      {card.late && (
        <span class="modcard__mark">
          <Icon of={wait} />
          {t("came-late")}
        </span>
      )}
      {card.edited && <span>{t("card-edited")}</span>}
      {card.origin && <span>{t("card-part")}</span>}
    </>
  );
}

function items(card: CardData): MenuItem[] {
  const list: MenuItem[] = [];
  if (card.src === "paper" && !card.erased) {
    list.push({ label: t("card-edit"), onPick: () => showDialog(<EditPaper card={card} />) });
  }
  if (card.hidden === undefined) {
    list.push(...tableItems(card), { label: t("hide"), onPick: () => askHide([card]) });
    list.push(...authorItems(card));
  } else {
    list.push(
      { label: t("show-again"), onPick: () => void send({ kind: "card.show", card: card.id }) },
      { label: t("hide-other-reason"), onPick: () => askHide([card]) },
      { label: t("way-what"), onPick: () => showWay(card) },
      eraseItem([card]),
    );
  }
  return list;
}
