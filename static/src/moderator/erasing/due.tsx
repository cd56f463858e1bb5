import { useState } from "preact/hooks";
import { now } from "../../clock";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { isolate, t } from "../../i18n/speak";
import { dayInWords } from "../../i18n/when";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import type { EventLine } from "../api";
import { setKeep } from "./calls";
import { askErase } from "./erase-dialog";
import { yearAfter } from "./year";

/** On the start page: events whose day has passed. They stay until somebody decides. */
export function DueList({ lines, onChange }: { lines: readonly EventLine[]; onChange: () => void }) {
  const due = lines.filter((line) => line.due);
  if (!due.length) return null;
  return (
    <section class="paper due" aria-labelledby="due-title">
      <h2 id="due-title">{t("retention-due-title")}</h2>
      {due.map((line) => (
        <Due key={line.id} line={line} onChange={onChange} />
      ))}
    </section>
  );
}

function Due({ line, onChange }: { line: EventLine; onChange: () => void }) {
  const [why, setWhy] = useState<Refusal | null>(null);
  const longer = async () => {
    try {
      const { until } = await setKeep(line.code, yearAfter(today()) ?? "");
      announce(t("retention-longer-said", { date: dayInWords(until ?? "", now()) }));
      onChange();
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    }
  };
  const date = dayInWords(line.until ?? "", now());
  return (
    <Note state="waiting">
      <p class="due__what">{t("retention-due", { title: isolate(line.title), date })}</p>
      {why && <p>{refusalText(why)}</p>}
      <div class="row row--wrap">
        <Button
          size="small"
          look="stop"
          reason={line.status === "open" ? t("refused-erase-open") : null}
          showReason
          onClick={() => askErase(line, onChange)}
        >
          {t("retention-erase")}
        </Button>
        <Button size="small" onClick={() => void longer()}>
          {t("retention-longer")}
        </Button>
      </div>
    </Note>
  );
}

/** From today on, so that it does not come again tomorrow. */
function today(): string {
  const day = new Date(now());
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
