import { t } from "../i18n/speak";
import { clockTime } from "../i18n/when";
import { event } from "../store";
import { TimeDisc } from "../ui/time";
import type { EventInfo, Timer } from "../wire";
import { Whole } from "./whole";

/** The time of a break, as that of a step. */
export function breakTimer({ break: rest }: EventInfo): Timer | null {
  return rest && { total: rest.ends - rest.began, ends: rest.ends, left: null };
}

/** A break: until when, if that is known, and who has invited. */
export function BreakPicture() {
  const here = event.value;
  if (!here) return null;
  const { break: rest } = here;
  return (
    <Whole above={<p dir="auto">{here.title}</p>}>
      <div class="d-pause">
        <h1 data-until={rest ? "" : undefined}>
          {rest ? t("break-until", { time: clockTime(rest.ends) }) : t("break")}
        </h1>
        {rest && <TimeDisc timer={breakTimer(here)} />}
        {here.organiser && <p dir="auto">{t("invited-by", { organiser: here.organiser })}</p>}
      </div>
    </Whole>
  );
}
