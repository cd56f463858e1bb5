import { t } from "../../i18n/speak";
import { ChoiceField } from "../screens/select";
import { NumberLine } from "./number-line";
import type { OptionsProps } from "./options";
import type { StageTable } from "./table";

/** On what dots are put, how many, and who sees them. */
export function Vote({ stage, wrong, onChange }: OptionsProps) {
  return (
    <>
      <div class="fields__row">
        <ChoiceField
          label={t("stages-on")}
          value={stage.on ?? "clusters"}
          options={[
            ["clusters", t("stages-on-clusters")],
            ["cards", t("stages-on-cards")],
          ]}
          onChange={(on) => onChange({ on: on as StageTable["on"] })}
        />
        <ChoiceField
          label={t("stages-vote-show")}
          value={stage.show ?? "hidden"}
          options={[
            ["hidden", t("stages-vote-hidden")],
            ["live", t("stages-vote-live")],
          ]}
          onChange={(show) => onChange({ show: show as StageTable["show"] })}
        />
      </div>
      <div class="fields__row fields__row--numbers">
        <NumberLine
          label={t("stages-dots")}
          hint={t("stages-dots-hint")}
          value={stage.dots ?? 3}
          error={wrong("dots")}
          onChange={(dots = "") => onChange({ dots })}
        />
        <NumberLine
          label={t("stages-max-per-target")}
          hint={t("stages-max-per-target-hint")}
          value={stage.max_per_target}
          error={wrong("max_per_target")}
          onChange={(max_per_target) => onChange({ max_per_target })}
        />
        <NumberLine
          label={t("stages-keep")}
          hint={t("stages-keep-hint")}
          value={stage.keep ?? 5}
          error={wrong("keep")}
          onChange={(keep = "") => onChange({ keep })}
        />
      </div>
    </>
  );
}
