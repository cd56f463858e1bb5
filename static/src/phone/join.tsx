import { useState } from "preact/hooks";
import { now } from "../clock";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { dayInWords, span } from "../i18n/when";
import { event } from "../store";
import { Button } from "../ui/button";
import { showDialog } from "../ui/dialog";
import { next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { LineField } from "../ui/line-field";
import { Note } from "../ui/note";
import type { EventInfo, Refusal } from "../wire";
import { Door, GoOnAs } from "./evening";
import { dropFragment, scannedPersonal, scannedSlip } from "./fragment";
import { LanguageChips } from "./language";
import { soon, useFormats } from "./later";
import { LevelBox, NextSteps, Privacy } from "./promise";
import { join } from "./session";

const NAME_MAX = 40;
/** What was refused because of the door stands at the door. */
const AT_DOOR = /^(door|slip)\./;
const ContinueDialog = soon.show((part) => part.ContinueDialog);

/** Everything people should know before they take part, and one button. */
export function Join() {
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const [slip, setSlip] = useState(scannedSlip);
  const here = event.value;
  if (!here) return null;
  const atDoor = trouble !== null && AT_DOOR.test(trouble.code);
  const needsSlip = here.door === "slips";

  const go = async (submitted: Event) => {
    submitted.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      if (needsSlip && !slip.trim()) throw new Refused("slip.needed");
      await join(name.trim(), slip.trim());
      if (location.hash) dropFragment();
    } catch (error) {
      setTrouble(error instanceof Refused ? error : { code: "net.answer", facts: {} });
      setBusy(false);
    }
  };
  return (
    <form class="join-page" onSubmit={go}>
      <a class="skip" href="#go">
        {t("join-skip")}
      </a>
      <main class="phone join" id="main">
        <LanguageChips />
        {scannedPersonal.value && <GoOnAs />}
        <Invitation event={here} />
        <LevelBox event={here} />
        <NextSteps event={here} />
        <section class="join__box">
          <h2>{t("privacy-title")}</h2>
          <Privacy event={here} />
        </section>
        <LineField
          id="guest-name"
          label={t("name-label")}
          hint={t("name-hint")}
          value={name}
          maxLength={NAME_MAX}
          // A tablet that is lent out (`?lent`) proposes no names of those before.
          autoComplete={location.search ? "off" : "given-name"}
          onInput={setName}
        />
        {(here.door !== "open" || atDoor) && <Door slip={slip} trouble={trouble} onSlip={setSlip} />}
        <button type="button" class="link" onClick={() => showDialog(<ContinueDialog />)}>
          {t("continue-link")}
        </button>
        {here.places && <a href={`/host/${here.code}`}>{t("host-link")}</a>}
      </main>
      <div class="join__go" id="go">
        {trouble && !atDoor && (
          <Note state="stop" live>
            {refusalText(trouble)}
          </Note>
        )}
        <Button type="submit" look={scannedPersonal.value ? undefined : "go"} size="big" wide busy={busy}>
          {busy ? t("joining") : t("join")}
          {!busy && <Icon of={next} turn />}
        </Button>
      </div>
    </form>
  );
}

function Invitation({ event: here }: { event: EventInfo }) {
  const when = [dayInWords(here.date, now()), span(here.start, here.end)].filter(Boolean).join(", ");
  useFormats();
  return (
    <header class="join__card board">
      <div class="card">
        <h1 class="join__title">
          <bdi>{here.title}</bdi>
        </h1>
        <p class="join__when">{[words(here.format.title), when].filter(Boolean).join(" · ")}</p>
        {here.place && (
          <p class="join__when">
            <bdi>{here.place}</bdi>
          </p>
        )}
        {here.organiser && <p class="join__when">{t("join-host", { organiser: here.organiser })}</p>}
        {words(here.question) && (
          <p class="join__question">
            <Words of={here.question} />
          </p>
        )}
      </div>
    </header>
  );
}
