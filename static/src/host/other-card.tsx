import { useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { isolate, t } from "../i18n/speak";
import { placeLong } from "../places/names";
import { own } from "../store";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import type { Place, Refusal } from "../wire";
import { dropHostCode, enter, hostCode } from "./session";

/** A host has opened the card of another place. Nobody leaves their table by one scan: they are asked. */
export function OtherCard({ place }: { place: Place }) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const change = async () => {
    setBusy(true);
    try {
      await enter(hostCode.peek(), own.peek()?.name ?? "");
    } catch (error) {
      setWhy(error instanceof Refused ? error : { code: "net.answer", facts: {} });
    }
    setBusy(false);
  };
  return (
    <Note state="waiting" live>
      <p>{t("other-card", { place: isolate(placeLong(place)) })}</p>
      {why && <p>{refusalText(why)}</p>}
      <div class="row row--wrap">
        <Button size="small" busy={busy} onClick={() => void change()}>
          {t("other-card-go")}
        </Button>
        <Button size="small" onClick={dropHostCode}>
          {t("other-card-stay")}
        </Button>
      </div>
    </Note>
  );
}
