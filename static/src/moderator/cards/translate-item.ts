import { kindOfCard } from "../../activities/collect/card-kinds";
import { t } from "../../i18n/speak";
import { askTranslation } from "../../translate/dialog";
import type { MenuItem } from "../../ui/menu";
import type { Card } from "../../wire";
import { send } from "../session";

/** What a card says in another language. */
export function translateItem(card: Card): MenuItem {
  const save = (lang: string, text: string) =>
    void send({ kind: "card.translate", card: card.id, lang, text });
  return {
    label: t("card-translate"),
    onPick: () => askTranslation({ card, colour: kindOfCard(card)?.colour, save }),
  };
}
