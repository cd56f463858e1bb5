import { useState } from "preact/hooks";
import { kindOfCard } from "../../activities/collect/card-kinds";
import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { Card } from "../../ui/card";
import { showDialog } from "../../ui/dialog";
import type { Card as CardData } from "../../wire";
import { LineField } from "../details/field";
import { ask } from "../session";

const REASON_MAX = 200;

/** Ask why a card is disputed, and put the lightning on it. The card stays where it is. */
export function askDispute(card: CardData): void {
  showDialog(<DisputeDialog card={card} />);
}

function DisputeDialog({ card }: { card: CardData }) {
  const [reason, setReason] = useState(card.dispute ?? "");
  return (
    <Ask
      title={t("dispute-title", { no: card.no })}
      yes={t("dispute-do")}
      reason={reason.trim() ? null : t("refused-reason-empty")}
      onYes={() => ask({ kind: "card.dispute", card: card.id, reason: reason.trim() })}
    >
      <Card as="div" dense text={card.text} lang={card.lang} colour={kindOfCard(card)?.colour} />
      <LineField
        label={t("dispute-why")}
        hint={t("dispute-hint")}
        value={reason}
        max={REASON_MAX}
        autofocus
        onInput={setReason}
      />
    </Ask>
  );
}
