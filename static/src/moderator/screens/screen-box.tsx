import { t } from "../../i18n/speak";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import type { ScreenNo } from "../../wire";
import { isUnderWay } from "../session";
import { askScreen } from "./choose-dialog";
import { pictureOf } from "./pictures";
import { hasPreview, Preview, setPreview } from "./preview";
import { screenState, screenWords, setBlack, showOn } from "./states";
import { Thumb } from "./thumb";

/** One screen: what stands there now, something else, black. */
export function ScreenBox({ no }: { no: ScreenNo }) {
  const state = screenState(no);
  const black = state.what === "black";
  const busy = isUnderWay((order) => order.kind === "screen.show" && order.screen === no);
  const live = hasPreview(no);
  const turn = async () => {
    const ack = await setBlack(no, !black);
    if (ack.ok) announce(t(black ? "said-black-off" : "said-black"));
  };
  return (
    <div class="screenbox">
      {live && <Preview no={no} />}
      <div class="screenbox__now">
        {!live && <Thumb of={pictureOf(state)} told={Boolean(event.value?.message)} />}
        <p>
          <b>{t(black ? "screen-black" : state.what === "follow" ? "screen-follows" : "screen-stays")}</b>
          {!black && <span>{screenWords(state)}</span>}
        </p>
      </div>
      <div class="screenbox__do">
        <Button size="small" onClick={() => askScreen(no)}>
          {t("screen-other")}
        </Button>
        <Button
          size="small"
          aria-pressed={live}
          aria-label={t("preview-watch")}
          onClick={() => setPreview(no, !live)}
        >
          {t("preview")}
        </Button>
        {state.what !== "follow" && !black && (
          <Button size="small" onClick={() => void showOn(no, { what: "follow", stage: null, place: null })}>
            {t("screen-follow")}
          </Button>
        )}
      </div>
      <Button wide class="screenbox__black" aria-pressed={black} busy={busy} onClick={() => void turn()}>
        {t(black ? "black-off" : "black-on")}
      </Button>
    </div>
  );
}
