import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { placeListed } from "../../photos/words";
import { places, stages } from "../../store";
import { LineField } from "../details/field";
import { ChoiceField } from "../screens/select";

/** What is said about a photo; "" for no step and no place. */
export interface Belongs {
  caption: string;
  stage: string;
  place: string;
}

const CAPTION = 200;

interface AboutFieldsProps {
  value: Belongs;
  onChange: (value: Belongs) => void;
}

/** Caption, step, place. */
export function AboutFields({ value, onChange }: AboutFieldsProps) {
  const steps = stages.value.map((stage) => [stage.id, words(stage.title)] as const);
  return (
    <>
      <LineField
        label={t("photo-caption")}
        hint={t("photo-caption-hint")}
        value={value.caption}
        max={CAPTION}
        onInput={(caption) => onChange({ ...value, caption })}
      />
      <ChoiceField
        label={t("photos-step")}
        value={value.stage}
        options={[["", t("photos-no-step")], ...steps]}
        onChange={(stage) => onChange({ ...value, stage })}
      />
      {places.value.length > 0 && (
        <ChoiceField
          label={t("photos-place")}
          value={value.place}
          options={[
            ["", t("photos-no-place")],
            ...places.value.map((one) => [one.id, placeListed(one)] as const),
          ]}
          onChange={(place) => onChange({ ...value, place })}
        />
      )}
    </>
  );
}
