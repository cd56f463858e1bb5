import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { clockTime } from "../i18n/when";
import { keep, kept } from "../keep";
import { event } from "../store";
import { Button } from "../ui/button";
import { speech } from "../ui/drawings";
import { announce } from "../ui/live";
import { cup } from "../ui/more-drawings";
import { Note } from "../ui/note";
import { TimeDisc } from "../ui/time";

const reads = signal(0);
/** What was read out already: the notices come again with every step. */
let spoken = "";

/** What the moderator says to all, on phones and tablets. It stays until somebody has read it, or something else is said. */
export function Message({ code }: { code: string }) {
  const message = event.value?.message;
  const key = `ek/told/${code}`;
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

/** How long the break is. Whatever one does meanwhile stays possible. */
export function Break() {
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

function useSpoken(sentence: string): void {
  useEffect(() => {
    if (!sentence || spoken.includes(`\n${sentence}\n`)) return;
    spoken += `\n${sentence}\n`;
    announce(sentence);
  }, [sentence]);
}
