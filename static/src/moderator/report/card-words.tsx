import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { pen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Card } from "../../wire";
import { SavedField } from "../details/saved-field";
import { ask } from "../session";
import { besideCard } from "./report";

const CORRECTION = 1000;
const COMMENT = 600;

/** A card as it was written; beside it its correction and a comment, once somebody wants them. */
export function CardWords({ card, fixed }: { card: Card; fixed: boolean }) {
  const [wanted, setWanted] = useState(false);
  const { correction, comment } = besideCard(card.id);
  const no = String(card.no).padStart(3, "0");
  const open = wanted || Boolean(correction || comment);
  return (
    <li class="cardword">
      <p class="cardword__text">
        <span class="faint num">{t("editor-card-no", { no })}</span>{" "}
        <span dir="auto" lang={card.lang || undefined}>
          {card.text}
        </span>
      </p>
      {!open && !fixed && (
        <Button
          size="small"
          look="plain"
          aria-label={t("editor-card-edit-of", { no })}
          onClick={() => setWanted(true)}
        >
          <Icon of={pen} />
          {t("editor-card-edit")}
        </Button>
      )}
      {open && (
        <div class="cardword__fields">
          <SavedField
            at={`report/correct/${card.id}`}
            label={t("editor-correction", { no })}
            value={correction}
            max={CORRECTION}
            tooLong="report.too-long"
            focus={wanted && !correction && !comment}
            readOnly={fixed}
            onSave={(text) => ask({ kind: "report.correct", card: card.id, text })}
          />
          <SavedField
            at={`report/comment/${card.id}`}
            label={t("editor-comment-of", { no })}
            value={comment}
            max={COMMENT}
            tooLong="report.too-long"
            readOnly={fixed}
            onSave={(text) => ask({ kind: "report.comment", card: card.id, text })}
          />
        </div>
      )}
    </li>
  );
}
