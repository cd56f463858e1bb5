import { useEffect } from "preact/hooks";
import { bestLanguage } from "../i18n/languages";
import { refusalText } from "../i18n/refusal";
import { speak, t } from "../i18n/speak";
import { current, event, loaded, refusal, resting } from "../store";
import type { Refusal } from "../wire";
import { pictures } from "./activities";
import { BreakPicture } from "./break";
import { chosen } from "./chosen/chosen";
import { Ended } from "./ended";
import { Frame } from "./frame";
import { Hello } from "./hello";
import { Pause } from "./pause";
import { shown } from "./shown";
import { SoundHint } from "./sound";
import { Told } from "./told";

/** Which picture: refused, not here yet, black, chosen by hand, or what the moderator leads to. */
function Screen() {
  if (refusal.value) return <Sentence title={t("cannot-show")} text={whyNot(refusal.value)} />;
  if (!loaded.value || !event.value) return <Sentence title={t("starting")} text={t("starting-text")} />;
  const { what, stage, place } = shown.value;
  if (what === "black") return <main class="d-black" aria-label={t("black")} />;
  const Chosen = chosen[what];
  return (
    <>
      <Told />
      {Chosen ? <Chosen key={`${what}/${stage}/${place}`} /> : <Followed />}
      <SoundHint />
    </>
  );
}

/** Over, in a break, between two days or two steps, or the step the hall is at. */
function Followed() {
  const here = event.value;
  if (here?.status === "closed") return <Ended event={here} />;
  if (here?.break) return <BreakPicture />;
  if (resting.value) return <Sentence title={t("resting-title")} text={t("resting-text")} />;
  const stage = current.value;
  if (!stage) return <Hello />;
  const Picture = pictures[stage.activity];
  return Picture ? <Picture key={stage.id} stage={stage} /> : <Pause stage={stage} />;
}

/** On the phone the sentence about an unknown code sends people here, so here it must say something else. */
function whyNot(why: Refusal): string {
  return why.code === "event.unknown" ? t("unknown-code") : refusalText(why);
}

function Sentence({ title, text }: { title: string; text: string }) {
  return (
    <Frame title={title} length={title.length} plain>
      <p class="d-sentence">{text}</p>
    </Frame>
  );
}

export function App() {
  const languages = event.value?.languages.join(" ");
  useEffect(() => {
    // The hall's first language that the screens speak; a failed fetch leaves the one that is spoken.
    if (languages) speak(bestLanguage(languages.split(" "))).catch(() => undefined);
  }, [languages]);
  useEffect(() => {
    if (event.value) document.title = t("display-title", { title: event.value.title });
  }, [event.value?.title]);
  return <Screen />;
}
