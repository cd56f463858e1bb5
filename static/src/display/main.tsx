import "../styles/tokens.css";
import "../styles/projector.css";
import "../styles/base.css";
import "../styles/plate.css";
import "../styles/places.css";
import "../styles/card.css";
import "../styles/also.css";
import "../styles/strip.css";
import "../styles/timer.css";
import "../styles/ladder.css";
import "../styles/bars.css";
import "../styles/motion.css";
import "../styles/display.css";
import "../styles/display-codes.css";
import "../styles/display-cards.css";
import "../styles/display-vote.css";
import "../styles/display-chain.css";
import "../styles/display-places.css";
import "../styles/display-chosen.css";
import "../places/symbols";
import { render } from "preact";
import { sayErased } from "../erasing/erased";
import { startSpeaking } from "../i18n/speak";
import { App } from "./app";
import { watchBell } from "./bell";
import { fetchCodes } from "./codes";
import { locales } from "./locales";
import { followRoom } from "./room";
import { isPreview, start } from "./session";

sayErased();
followRoom();
if (!isPreview) watchBell();
start();
void fetchCodes();
// The hall is greeted in German until the event says which languages it speaks.
startSpeaking(locales, ["de"]).finally(() =>
  render(<App />, document.getElementById("app") ?? document.body),
);
