import { useEffect } from "preact/hooks";
import { refusalText } from "../i18n/refusal";
import { isolate, t } from "../i18n/speak";
import { keepsForGood } from "../keep";
import type { Parcel } from "../outbox";
import { current, event, find } from "../store";
import { Button } from "../ui/button";
import { offline } from "../ui/drawings";
import { Note } from "../ui/note";
import { ABOUT_PLACES } from "./at-places";
import { EveningNotices, settleEvening } from "./evening";
import { dismiss, myCards } from "./mine";
import { away, outbox } from "./session";

/** What waits safely on the phone while there is no connection. */
const awayText: Readonly<Record<string, string>> = {
  collect: "away-cards",
  cluster: "away-cards",
  vote: "away-dots",
};

/** What everybody must see on every screen: no connection, and wishes that were refused elsewhere. */
export function Notices() {
  useEffect(settleEvening, []);
  return (
    <>
      <EveningNotices />
      {away.value && (
        <Note state="waiting" icon={offline} live>
          <b>{t("away")}</b> {t(awayText[current.value?.activity ?? ""] ?? "away-input")}
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

/** Refused cards of the present collect stage lie among one's own cards and need no note here. */
function refusedElsewhere(): Parcel[] {
  const stage = current.value?.activity === "collect" ? current.value.id : null;
  const here = new Set(myCards.value.filter((card) => card.stage === stage).map((card) => card.trouble?.key));
  return (outbox.value?.refused.value ?? []).filter(
    ({ key, command }) => !here.has(key) && !(event.value?.places && ABOUT_PLACES.test(command.kind)),
  );
}

function sentence({ command, refused }: Parcel): string {
  const reason = refused ? refusalText(refused) : "";
  if (command.kind === "dots.set") {
    const title = find("cluster", command.target)?.title ?? find("card", command.target)?.text ?? "";
    return title ? t("refused-dot", { title: isolate(title), reason }) : reason;
  }
  if (command.kind === "measure.set" || command.kind === "answer.set") {
    const said =
      command.kind === "answer.set"
        ? command.value
        : (command.what ?? command.who ?? command.partners ?? command.until ?? command.first_step);
    return t("refused-input", { text: isolate(String(said ?? "").trim()), reason });
  }
  if ("text" in command && typeof command.text === "string")
    return t("refused-card", { text: isolate(command.text), reason });
  return reason;
}
