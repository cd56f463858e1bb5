import { t } from "../../../i18n/speak";
import type { Card } from "../../../wire";
import { kindOfCard } from "../../collect/card-kinds";
import { CardLine } from "./card-line";

interface GroupCardProps {
  card: Card;
  checked: boolean;
  /** Much like the others of its group. */
  sure: boolean;
  onCheck: (on: boolean) => void;
}

/** A card of a proposed group; without its check it stays where it is. */
export function GroupCard({ card, checked, sure, onCheck }: GroupCardProps) {
  return (
    <li>
      <label class="proposal__card" data-colour={kindOfCard(card)?.colour ?? "white"}>
        <input type="checkbox" checked={checked} onChange={(box) => onCheck(box.currentTarget.checked)} />
        <span class="proposal__text">
          <span lang={card.lang || undefined} dir="auto">
            {card.text}
          </span>
          <span class="card__meta">
            <CardLine card={card} />
            {!sure && <span>{t("propose-less-sure")}</span>}
          </span>
        </span>
      </label>
    </li>
  );
}
