import "../styles/tokens.css";
import "../styles/dark.css";
import "../styles/base.css";
import "../styles/card.css";
import "../styles/strip.css";
import "../styles/button.css";
import "../styles/chip.css";
import "../styles/field.css";
import "../styles/status.css";
import "../styles/facts.css";
import "../styles/bars.css";
import "../styles/phone.css";
import "../styles/join.css";
import "../styles/fate.css";
import { render } from "preact";
import { startSpeaking } from "../i18n/speak";
import { App } from "./app";

startSpeaking("all").then(() => render(<App />, document.getElementById("app") ?? document.body));
