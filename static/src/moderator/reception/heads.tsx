import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import { Field } from "../details/field";
import { ask, isUnderWay } from "../session";
import { figures } from "./figures";

/** As the sentence about it says. */
const MOST = 5000;

/** How many people somebody has counted in the room; empty: not counted. */
export function HeadsField() {
  const { heads } = figures.value;
  const [typed, setTyped] = useState<string | null>(null);
  const [why, setWhy] = useState("");
  const text = typed ?? (heads === null ? "" : String(heads));
  const save = async (submitted: Event) => {
    submitted.preventDefault();
    const count = text.trim() === "" ? null : Number(text);
    if (count !== null && !(Number.isInteger(count) && count >= 0 && count <= MOST)) {
      return setWhy(t("heads-wrong"));
    }
    const ack = await ask({ kind: "reception.count", heads: count });
    setWhy(ack.ok ? "" : refusalText(ack));
    if (!ack.ok) return;
    setTyped((now) => (now === typed ? null : now));
    announce(t("said-heads"));
  };
  return (
    <form class="headsform" onSubmit={(submitted) => void save(submitted)}>
      <Field label={t("heads-label")} hint={t("heads-hint")} error={why || undefined}>
        {({ id, describedBy, invalid }) => (
          <div class="row">
            <input
              class="input num"
              id={id}
              inputMode="numeric"
              autocomplete="off"
              value={text}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              onInput={(input) => {
                setTyped(input.currentTarget.value);
                setWhy("");
              }}
            />
            <Button type="submit" busy={isUnderWay((order) => order.kind === "reception.count")}>
              {t("save")}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
