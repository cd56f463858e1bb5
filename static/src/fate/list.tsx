import { isAway } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import type { Told } from "./use-told";
import { Way } from "./way";
import type { Way as WayData } from "./ways";

/** The ways of several cards; what was told stays when the laptop cannot be asked. */
export function WayList({ of, only }: { of: Told<{ ways: readonly WayData[] }>; only?: string }) {
  const { told, why, again } = of;
  const ways = (told?.ways ?? []).filter((way) => !only || way.card === only);
  return (
    <>
      {why && (
        <Note state={isAway(why) ? "waiting" : "stop"} live>
          <p>{refusalText(why)}</p>
          <Button onClick={again}>{t("retry")}</Button>
        </Note>
      )}
      {!told && !why && <p role="status">{t("way-asking")}</p>}
      {told && !ways.length && <p>{t("way-none")}</p>}
      <div class="ways">
        {ways.map((way) => (
          <Way key={way.card} way={way} />
        ))}
      </div>
    </>
  );
}
