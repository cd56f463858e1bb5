import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { refusal } from "../store";
import { Button } from "../ui/button";
import { next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { LineField } from "../ui/line-field";
import { Note } from "../ui/note";
import type { Refusal } from "../wire";
import { Duties } from "./duties";
import { EventEntry } from "./event-entry";
import { type Invitation, invitation } from "./invitation";
import { LanguageChips } from "./language";
import { cleanCode, code, enter, hostCode, OLD_CARD } from "./session";

const NAME_MAX = 40;
export const CODE_LENGTH = 6;

/** The way to the table: a name if one likes, and one tap. The code is asked for when the host card did not bring it.
 *  `children` stand in place of the welcome, for somebody who has been host before. */
export function Entry({ children }: { children?: ComponentChildren }) {
  if (!code.value || refusal.value?.code === "event.unknown") return <EventEntry />;
  return <TableEntry at={code.value}>{children}</TableEntry>;
}

function TableEntry({ at, children }: { at: string; children: ComponentChildren }) {
  const [name, setName] = useState("");
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [here, setHere] = useState<Invitation | null>(null);
  useEffect(() => {
    invitation(at).then(
      (found) => {
        setHere(found);
        setName((before) => before || found.name);
      },
      () => undefined, // the title is missing then, and nothing else
    );
  }, [at]);

  const wrong = isWrong(why);
  const scanned = hostCode.value.length === CODE_LENGTH;
  const wanted = scanned ? hostCode.value : cleanCode(typed);
  const lacking = wanted.length !== CODE_LENGTH && t("entry-code-empty");
  const go = async () => {
    setBusy(true);
    setWhy(null);
    try {
      await enter(wanted, name.trim());
    } catch (error) {
      const refused = error instanceof Refused ? error : { code: "net.answer", facts: {} };
      setWhy(refused);
      // The card's code leads nowhere: it can be typed instead, and one sees what was scanned.
      if (isWrong(refused) && scanned) {
        setTyped(hostCode.peek());
        hostCode.value = "";
      }
    }
    setBusy(false);
  };
  return (
    <form
      class="join-page"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!busy && !lacking) void go();
      }}
    >
      <main class="phone join entry" id="main">
        <LanguageChips offered={here?.event.languages} />
        <header>
          <h1 class="question">{t(children ? "gone-title" : "entry-title")}</h1>
          {here && (
            <p class="faint">
              <bdi>{here.event.title}</bdi>
            </p>
          )}
        </header>
        {children}
        {!scanned && (
          <LineField
            code
            maxLength={12}
            id="host-code"
            label={t(children ? "entry-code-other" : "entry-code")}
            hint={t("entry-code-hint")}
            value={typed}
            wrong={wrong}
            onInput={setTyped}
          />
        )}
        <NameField name={name} onInput={setName} />
        {!children && <Duties />}
      </main>
      <div class="join__go">
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <Button type="submit" look="go" size="big" wide busy={busy} reason={lacking}>
          {t(busy ? "entry-busy" : "entry-go")}
          {!busy && <Icon of={next} turn />}
        </Button>
      </div>
    </form>
  );
}

/** Does the code lead nowhere, or nowhere any more? */
function isWrong(why: Refusal | null): boolean {
  return why?.code === "host.unknown" || why?.code === OLD_CARD;
}

function NameField({ name, onInput }: { name: string; onInput: (name: string) => void }) {
  return (
    <LineField
      id="name"
      label={t("entry-name")}
      hint={t("entry-name-hint")}
      dir="auto"
      value={name}
      maxLength={NAME_MAX}
      autoComplete="given-name"
      onInput={onInput}
    />
  );
}
