import { refusalText } from "../i18n/refusal";
import { isolate, t } from "../i18n/speak";
import { keepsForGood } from "../keep";
import type { Parcel } from "../outbox";
import { event, find } from "../store";
import { Break, Message } from "../told/told";
import { Button } from "../ui/button";
import { offline } from "../ui/drawings";
import { Note } from "../ui/note";
import { written } from "./cards";
import { nameOf } from "./guests";
import { writing } from "./here";
import { away, dismiss, outbox } from "./session";

/** What must be seen on every screen: no connection, and wishes that were refused and stand nowhere else. */
export function Notices() {
  return (
    <>
      <Message code={event.value?.code ?? ""} />
      <Break />
      {away.value && (
        <Note state="waiting" icon={offline} live>
          <b>{t("away")}</b> {t("away-host")}
        </Note>
      )}
      {away.value && !keepsForGood.value && <Note state="waiting">{t("keeps-not")}</Note>}
      {refusedElsewhere().map((parcel) => (
        <Note key={parcel.key} state="stop" live>
          <p>{sentence(parcel)}</p>
          <Button size="small" onClick={() => dismiss(parcel.key)}>
            {t("understood")}
          </Button>
        </Note>
      ))}
    </>
  );
}

/** Refused cards of the round that goes on lie below the field they were written in. */
function refusedElsewhere(): Parcel[] {
  const stage = writing.value?.id;
  const shown = new Set(
    written.value.filter((card) => card.stage === stage).map((card) => card.trouble?.key),
  );
  return (outbox.value?.refused.value ?? []).filter((parcel) => !shown.has(parcel.key));
}

function sentence({ command, refused }: Parcel): string {
  const reason = refused ? refusalText(refused) : "";
  if ("text" in command && typeof command.text === "string")
    return t("refused-text", { text: isolate(command.text), reason });
  const who = "person" in command && command.person ? find("person", command.person) : undefined;
  return who ? t("refused-about", { name: isolate(nameOf(who)), reason }) : reason;
}
