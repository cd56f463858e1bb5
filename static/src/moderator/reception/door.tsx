import { t } from "../../i18n/speak";
import { event } from "../../store";
import { announce } from "../../ui/live";
import type { EventInfo } from "../../wire";
import { send } from "../session";

type Door = EventInfo["door"];
const DOORS: readonly Door[] = ["open", "slips", "closed"];

/** Who comes in from now on. Who is in stays in, on any device. */
export function DoorChoice() {
  const now = event.value?.door ?? "open";
  const set = async (door: Door) => {
    const ack = await send({ kind: "door.set", door });
    if (ack.ok) announce(t(`door-${door}-what`));
  };
  return (
    <fieldset class="choices choices--column">
      <legend class="field__label">{t("door-label")}</legend>
      {DOORS.map((door) => (
        <label class="choice choice--told" key={door}>
          <input type="radio" name="door" checked={door === now} onChange={() => void set(door)} />
          <span>
            <b>{t(`door-${door}`)}</b>
            <small>{t(`door-${door}-what`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
