import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isolate, t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { clockTime } from "../../i18n/when";
import { keep, kept } from "../../keep";
import { current, event } from "../../store";
import { Button } from "../../ui/button";
import { speech } from "../../ui/drawings";
import { announce } from "../../ui/live";
import { cup } from "../../ui/more-drawings";
import { Note } from "../../ui/note";
import { TimeDisc } from "../../ui/time";
import { scannedPersonal } from "../fragment";
import { myCards } from "../mine";
import { code } from "../session";
import { GoOnAs } from "./go-on-as";

const reads = signal(0);
/** What was read out already: the notices come again with every step. */
let spoken = "";

/** Above every step: what is said to all, the break, and own cards that wait to be let through. */
export function Told() {
  return (
    <>
      {scannedPersonal.value && <GoOnAs />}
      <Message />
      <Break />
      <HeldCards />
    </>
  );
}

/** It stays until somebody has read it, or something else is said. */
function Message() {
  const message = event.value?.message;
  const key = `ek/told/${code.value}`;
  const unread = message && reads.value >= 0 && kept(key) !== String(message.at);
  useSpoken(unread ? t("message-said", { text: words(message.text) }) : "");
  if (!message || !unread) return null;
  return (
    <div class="told">
      <Note icon={speech}>
        <p class="told__words" dir="auto">
          <Words of={message.text} />
        </p>
        <Button
          size="small"
          onClick={() => {
            keep(key, String(message.at));
            reads.value += 1;
          }}
        >
          {t("understood")}
        </Button>
      </Note>
    </div>
  );
}

function Break() {
  const rest = event.value?.break;
  const until = rest ? t("break-until", { time: clockTime(rest.ends) }) : "";
  useSpoken(until);
  if (!rest) return null;
  return (
    <div class="told">
      <Note icon={cup}>
        <div class="told__break">
          <p class="told__words">{until}</p>
          <TimeDisc timer={{ total: rest.ends - rest.began, ends: rest.ends, left: null }} />
        </div>
        <p>{t("break-what")}</p>
      </Note>
    </div>
  );
}

/** On their own step they lie among one's cards and say so themselves. */
function HeldCards() {
  const cards = myCards.value.filter((card) => card.status === "held" && card.stage !== current.value?.id);
  return (
    <>
      {cards.map((card) => (
        <Note key={card.id} state="waiting">
          {t("held-elsewhere", { text: isolate(card.text) })}
        </Note>
      ))}
    </>
  );
}

function useSpoken(sentence: string): void {
  useEffect(() => {
    if (!sentence || spoken.includes(`\n${sentence}\n`)) return;
    spoken += `\n${sentence}\n`;
    announce(sentence);
  }, [sentence]);
}
