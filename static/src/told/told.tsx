import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { choose, Words } from "../i18n/text";
import { clockTime } from "../i18n/when";
import { keep, kept } from "../keep";
import { event } from "../store";
import { Button } from "../ui/button";
import { speech } from "../ui/drawings";
import { announce } from "../ui/live";
import { cup } from "../ui/more-drawings";
import { Note } from "../ui/note";
import { TimeDisc } from "../ui/time";
import type { Text } from "../wire";
import { saidHere } from "./ready";

const reads = signal(0);
/** What was read out already: the notices come again with every step. */
const spoken = new Set<string>();
/** No character that anybody can write. */
const PLACE = "\ufdd1";

/** What the moderator says to all, on phones and tablets. It stays until somebody has read it, or something else is said. */
export function Message({ code }: { code: string }) {
  const message = event.value?.message;
  const key = `ek/told/${code}`;
  const unread = message && reads.value >= 0 && kept(key) !== String(message.at);
  const text = message && saidHere(message);
  const found = unread ? choose(text) : null;
  const sentence = found ? t("message-said", { text: found.text }) : "";
  useSpoken(`${message?.at} ${sentence}`, found && !found.exact ? <SaidIn text={text} /> : sentence);
  if (!message || !unread) return null;
  return (
    <div class="told">
      <Note icon={speech}>
        <p class="told__words" dir="auto">
          <Words of={text} />
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

/** Read out: the words in their own language, which is not that of the page. */
function SaidIn({ text }: { text: Text | null | undefined }) {
  const [before, after] = t("message-said", { text: PLACE }).split(PLACE);
  return (
    <>
      {before}
      <Words of={text} />
      {after}
    </>
  );
}

/** How long the break is. Whatever one does meanwhile stays possible. */
export function Break() {
  const rest = event.value?.break;
  const until = rest ? t("break-until", { time: clockTime(rest.ends) }) : "";
  useSpoken(until, until);
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

/** `once`: what makes it another one than before. */
function useSpoken(once: string, sentence: ComponentChildren): void {
  useEffect(() => {
    if (!sentence || spoken.has(once)) return;
    spoken.add(once);
    announce(sentence);
  }, [once]);
}
