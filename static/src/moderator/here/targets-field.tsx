import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { close, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { TargetGroup } from "../../wire";
import { LineField } from "../details/field";
import { called, written } from "../languages/all";
import { isOwn, KNOWN, MOST } from "./known";

interface TargetsFieldProps {
  groups: readonly TargetGroup[];
  languages: readonly string[];
  error?: string;
  onChange: (groups: readonly TargetGroup[]) => void;
}

/** Which target groups people are asked about. They keep the order of the list, own ones come last. */
export function TargetsField({ groups, languages, error, onChange }: TargetsFieldProps) {
  const own = groups.filter(isOwn);
  const known = (ids: readonly string[]) => KNOWN.filter((id) => ids.includes(id)).map(plain);
  const chosen = groups.filter((group) => !isOwn(group)).map((group) => group.id);
  const toggle = (id: string, on: boolean) =>
    onChange([...known(on ? [...chosen, id] : chosen.filter((one) => one !== id)), ...own]);
  const relabel = (group: TargetGroup, lang: string, label: string) =>
    onChange(groups.map((one) => (one === group ? { ...one, label: { ...one.label, [lang]: label } } : one)));
  const shown = written(languages);
  return (
    <section class="fields" aria-labelledby="here-ask">
      <h2 id="here-ask">{t("here-ask")}</h2>
      <fieldset class="choices targetlist">
        <legend class="field__hint">{t("here-ask-what")}</legend>
        {KNOWN.map((id) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(input) => toggle(id, input.currentTarget.checked)}
            />
            {t(`target-${id}`)}
          </label>
        ))}
      </fieldset>
      {own.map((group, at) => (
        <div class="nexts__row targetlist__own" key={group.id}>
          {shown.map((one) => (
            <LineField
              key={one.code}
              label={
                shown.length > 1
                  ? t("here-own-in", { no: at + 1, name: called(one) })
                  : t("here-own", { no: at + 1 })
              }
              value={group.label[one.code] ?? ""}
              lang={one.code}
              max={80}
              onInput={(label) => relabel(group, one.code, label)}
            />
          ))}
          <Button
            look="plain"
            square
            aria-label={t("here-own-remove", { no: at + 1 })}
            onClick={() => onChange(groups.filter((one) => one !== group))}
          >
            <Icon of={close} />
          </Button>
        </div>
      ))}
      {error && <span class="field__error">{error}</span>}
      <div>
        <Button
          size="small"
          reason={groups.length >= MOST && t("here-enough", { max: MOST })}
          onClick={() => onChange([...groups, { id: freshId(own), label: {} }])}
        >
          <Icon of={plus} />
          {t("here-own-add")}
        </Button>
      </div>
    </section>
  );
}

function plain(id: string): TargetGroup {
  return { id, label: {} };
}

/** The first number that is free: an id never stands for two groups at once. */
function freshId(own: readonly TargetGroup[]): string {
  let no = 1;
  while (own.some((group) => group.id === `own-${no}`)) no += 1;
  return `own-${no}`;
}
