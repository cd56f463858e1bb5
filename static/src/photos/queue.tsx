import { refusalText } from "../i18n/refusal";
import { isolate, t } from "../i18n/speak";
import { number } from "../i18n/when";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { away, dropPhoto, type Sending, sending } from "./sending";

/** Photos on their way: how far they are, what they wait for, and why one was refused. */
export function PhotoQueue() {
  if (!sending.value.length) return null;
  return (
    <ul class="photoqueue">
      {sending.value.map((one) => (
        <li key={one.photo}>
          <Note state={one.state === "refused" ? "stop" : "waiting"} live>
            <p>
              {one.caption && <b dir="auto">{isolate(one.caption)}: </b>}
              {progress(one)}
            </p>
            {(one.state === "refused" || away.value) && (
              <Button
                size="small"
                aria-label={
                  one.caption ? t("photo-drop-named", { caption: isolate(one.caption) }) : undefined
                }
                onClick={() => dropPhoto(one.photo)}
              >
                {t("photo-drop")}
              </Button>
            )}
          </Note>
        </li>
      ))}
    </ul>
  );
}

function progress(one: Sending): string {
  if (one.state === "refused" && one.why) return refusalText(one.why);
  if (away.value) return t("photo-waits-away");
  if (one.state === "waiting") return t("photo-waits-turn");
  if (one.share >= 1) return t("photo-prepared");
  return t("photo-sending", { percent: number(Math.round(one.share * 100)) });
}
