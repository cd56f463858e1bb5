import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { now } from "../../clock";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { dayInWords } from "../../i18n/when";
import { current, event, find, shelves } from "../../store";
import { Button } from "../../ui/button";
import { type Finding, ready } from "../api";
import { languageCalled } from "../languages/all";
import { useLoad } from "../load";
import { mend } from "./mend";

/** Folded away by hand; it stays so while the page is open. */
const folded = signal(false);

/** Before the first step: what is missing or unusual. It says so and keeps nobody from beginning. */
export function ReadyPart() {
  const here = event.value;
  return here && here.status === "open" && !current.value && !here.days.length ? (
    <List code={here.code} />
  ) : null;
}

function List({ code }: { code: string }) {
  // What it is read from; people come in by the hundred, so it is asked again for every few of them only.
  const people = Math.ceil((find("count", "event")?.people ?? 0) / 5);
  const { event: details, stage, place } = shelves;
  const keys = [code, details.value, stage.value, place.value, people];
  const { value, set } = useLoad<readonly Finding[]>(() => ready(code), keys);
  // Printing is seen in no view: look again whenever the window is used again.
  useEffect(() => {
    const look = () => void ready(code).then(set, () => undefined);
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [code]);
  if (!value) return null;
  return (
    <details
      class="toready"
      open={!folded.value}
      onToggle={(toggled) => {
        folded.value = !toggled.currentTarget.open;
      }}
    >
      <summary>{value.length ? t("ready-title", { count: value.length }) : t("ready-good")}</summary>
      {value.length > 0 && (
        <>
          <p class="faint">{t("ready-what")}</p>
          <ul class="toready__list">
            {value.map((one) => (
              <li key={JSON.stringify(one)}>
                <span class="grow">{said(one)}</span>
                <Button size="small" onClick={() => mend(one, code)}>
                  {t(`ready-go-${one.at}`)}
                  <span class="sr">: {said(one)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function said({ code, at: _, langs, stage, date, ...facts }: Finding): string {
  return t(`ready-${code.replace(".", "-")}`, {
    ...(facts as Record<string, string | number>),
    many: langs?.length ?? 0,
    langs: (langs ?? []).map(languageCalled).join(", "),
    title: words((stage && find("stage", stage)?.title) || null),
    date: typeof date === "string" ? dayInWords(date, now()) : "",
  });
}
