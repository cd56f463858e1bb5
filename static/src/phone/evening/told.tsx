import { isolate, t } from "../../i18n/speak";
import { current, own } from "../../store";
import { Break, Message } from "../../told/told";
import { Note } from "../../ui/note";
import { scannedPersonal } from "../fragment";
import { myCards } from "../mine";
import { NewAddress } from "../moving/new-address";
import { code } from "../session";
import { isLent, Lent } from "../shared/lent";
import { WritesNow } from "../shared/writes-now";
import { GoOnAs } from "./go-on-as";
import { TargetsQuestion } from "./targets";

/** Above every step: what is said to all, the break, and own cards that wait to be let through. */
export function Told() {
  return (
    <>
      {isLent() ? <Lent /> : <WritesNow />}
      {scannedPersonal.value && <GoOnAs />}
      <Message code={code.value ?? ""} />
      <Break />
      {own.value && <TargetsQuestion />}
      <HeldCards />
      <NewAddress />
    </>
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
