import { useState } from "preact/hooks";
import { now as laptopNow } from "../../clock";
import { t } from "../../i18n/speak";
import { LineField } from "../../moderator/details/field";
import { ask } from "../../moderator/session";
import { find } from "../../store";
import { Ask } from "../../ui/ask";
import type { Card } from "../../wire";
import { charsOf } from "./chars";
import { KindRadios } from "./paper-composer";

/** Mend a card that was written from paper. */
export function EditPaper({ card }: { card: Card }) {
  const [text, setText] = useState(card.text);
  const [kind, setKind] = useState(card.kind);
  const stage = find("stage", card.stage);
  const save = () => {
    // What was not changed here somebody else may have mended meanwhile.
    const now = find("card", card.id) ?? card;
    return ask({
      kind: "card.edit",
      card: card.id,
      text: text === card.text ? now.text : text,
      card_kind: kind === card.kind ? now.kind : kind,
      n: Math.round(laptopNow()),
    });
  };
  if (stage?.activity !== "collect") return null;
  const max = stage.options.max_chars;
  const reason = !text.trim()
    ? t("refused-card-empty")
    : charsOf(text) > max
      ? t("refused-card-too-long", { max })
      : null;
  return (
    <Ask title={t("card-edit-title", { no: card.no })} yes={t("save")} reason={reason} onYes={save}>
      <LineField
        label={t("paper-text")}
        value={text}
        rows={4}
        autofocus
        error={charsOf(text) > max ? t("refused-card-too-long", { max }) : undefined}
        onInput={setText}
      />
      <KindRadios kinds={stage.options.kinds} value={kind} onChange={setKind} />
    </Ask>
  );
}
