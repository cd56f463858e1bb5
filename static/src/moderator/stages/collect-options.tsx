import { t } from "../../i18n/speak";
import { ChoiceField } from "../screens/select";
import { KindsField } from "./kinds-field";
import { MoveFields } from "./move-fields";
import { NumberLine } from "./number-line";
import type { OptionsProps } from "./options";
import type { StageTable, Typed } from "./table";

/** Where cards are written, of which kinds, how long, and who sees them. */
export function Collect({ stage, languages, question, wrong, onChange }: OptionsProps) {
  const card = (part: StageTable["card"]) => onChange({ card: { ...stage.card, ...part } });
  return (
    <>
      <MoveFields stage={stage} languages={languages} question={question} wrong={wrong} onChange={onChange} />
      <KindsField
        kinds={stage.card?.kinds}
        languages={languages}
        error={wrong("card.kinds")}
        onChange={(kinds) => card({ kinds })}
      />
      <div class="fields__row">
        <NumberLine
          label={t("stages-max-chars")}
          hint={t("stages-max-chars-hint")}
          value={stage.card?.max_chars ?? 280}
          error={wrong("card.max_chars") ?? wrong("card.hint_chars")}
          onChange={(max_chars = "") =>
            card({ max_chars, hint_chars: shorter(stage.card?.hint_chars, max_chars) })
          }
        />
        <ChoiceField
          label={t("stages-show")}
          value={stage.show ?? "live"}
          options={[
            ["live", t("stages-show-live")],
            ["hidden", t("stages-show-hidden")],
          ]}
          onChange={(show) => onChange({ show: show as StageTable["show"] })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={stage.anonymous === false}
          onChange={(input) => onChange({ anonymous: input.currentTarget.checked ? false : undefined })}
        />
        {t("stages-names")}
      </label>
    </>
  );
}

/** The hint to be brief comes before the limit, whatever the limit is. */
function shorter(hint: Typed | undefined, max: Typed | undefined) {
  return typeof max === "number" && typeof (hint ?? 120) === "number"
    ? Math.min(Number(hint ?? 120), max)
    : hint;
}
