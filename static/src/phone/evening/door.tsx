import { useEffect, useRef } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { event } from "../../store";
import { LineField } from "../../ui/line-field";
import { door } from "../../ui/more-drawings";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";

interface DoorProps {
  slip: string;
  /** What the laptop said about it. */
  trouble: Refusal | null;
  onSlip: (slip: string) => void;
}

/** Who comes in now: only with a slip, or nobody new. The open door says nothing. */
export function Door({ slip, trouble, onSlip }: DoorProps) {
  const field = useRef<HTMLInputElement>(null);
  const wrong = trouble?.code.startsWith("slip.") ? trouble : null;
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  if (event.value?.door === "closed" || trouble?.code === "door.closed") {
    return (
      <Note state="waiting" icon={door} live>
        <b>{t("door-closed")}</b> {t("door-closed-what")}
      </Note>
    );
  }
  if (event.value?.door !== "slips" && !wrong) return null;
  return (
    <LineField
      id="slip"
      label={t("slip-label")}
      hint={t("slip-hint")}
      code
      input={field}
      value={slip}
      maxLength={12}
      wrong={Boolean(wrong)}
      onInput={onSlip}
    >
      {wrong && (
        <span class="slip__wrong" id="slip-wrong" role="alert">
          {refusalText(wrong)}
        </span>
      )}
    </LineField>
  );
}
