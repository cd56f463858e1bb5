import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Button } from "../../ui/button";
import { close, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Colour } from "../../wire";
import { called, written } from "../languages/all";
import { freeId } from "./fresh";
import type { KindTable } from "./table";

const COLOURS: readonly Colour[] = ["white", "yellow", "green", "blue", "orange", "rose", "lilac"];
const MOST = 6;
const LABEL_MAX = 40;
/** What the laptop takes when a format names no kinds. */
const PLAIN: readonly KindTable[] = [{ id: "card", label: { de: "Karte", en: "Card" }, colour: "yellow" }];

interface KindsFieldProps {
  kinds: readonly KindTable[] | undefined;
  languages: readonly string[];
  error?: string;
  onChange: (kinds: readonly KindTable[]) => void;
}

/** The kinds of cards: a word in each language, and the colour of the paper. */
export function KindsField({ kinds = PLAIN, languages, error, onChange }: KindsFieldProps) {
  const shown = written(languages);
  const change = (no: number, part: Partial<KindTable>) =>
    onChange(kinds.map((kind, at) => (at === no ? { ...kind, ...part } : kind)));
  const add = () => {
    const id = freeId(
      "karte",
      kinds.map((kind) => kind.id),
    );
    const colour = COLOURS.find((one) => one !== "white" && kinds.every((kind) => kind.colour !== one));
    onChange([...kinds, { id, label: {}, colour: colour ?? "white" }]);
  };
  return (
    <fieldset class="kindrows" data-error={error ? true : undefined}>
      <legend class="field__label">{t("stages-kinds")}</legend>
      {kinds.map((kind, no) => (
        <div class="kindrows__row" key={kind.id}>
          <span class="kindrows__paper" data-colour={kind.colour ?? "white"} aria-hidden="true" />
          {shown.map((one) => (
            <input
              key={one.code}
              class="input"
              lang={one.code}
              dir="auto"
              maxLength={LABEL_MAX}
              aria-label={t("stages-kind-in", { no: no + 1, name: called(one) })}
              aria-invalid={error && !kind.label.de?.trim() && one.code === "de" ? true : undefined}
              placeholder={one.code === "de" ? undefined : kind.label.de}
              value={kind.label[one.code] ?? ""}
              onInput={(input) =>
                change(no, { label: { ...kind.label, [one.code]: input.currentTarget.value } })
              }
            />
          ))}
          <select
            class="input select"
            aria-label={t("stages-kind-colour", { no: no + 1 })}
            value={kind.colour ?? "white"}
            onChange={(pick) => change(no, { colour: pick.currentTarget.value as Colour })}
          >
            {COLOURS.map((colour) => (
              <option key={colour} value={colour}>
                {t(`stages-colour-${colour}`)}
              </option>
            ))}
          </select>
          <Button
            look="plain"
            square
            aria-label={t("stages-kind-remove", { name: words(kind.label) || String(no + 1) })}
            reason={kinds.length === 1 && t("stages-kind-last")}
            onClick={() => onChange(kinds.filter((_, at) => at !== no))}
          >
            <Icon of={close} />
          </Button>
        </div>
      ))}
      {error && <span class="field__error">{error}</span>}
      <div>
        <Button
          size="small"
          reason={kinds.length >= MOST && t("stages-kind-enough", { max: MOST })}
          onClick={add}
        >
          <Icon of={plus} />
          {t("stages-kind-add")}
        </Button>
      </div>
    </fieldset>
  );
}
