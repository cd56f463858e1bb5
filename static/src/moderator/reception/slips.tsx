import { useState } from "preact/hooks";
import { get, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { lang, t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { printout } from "../api";
import { LineField } from "../details/field";
import { handOver } from "../hand-over";
import { useLoad } from "../load";
import { figures } from "./figures";

const MOST = 500;

/** Admission slips: how many there are, how many have let somebody in, and more of them on paper. */
export function Slips({ code }: { code: string }) {
  const [printed, setPrinted] = useState(0);
  const { value } = useLoad(
    () => get<{ printed: number; used: number }>("/api/moderator/slips", { code }),
    // Somebody has come in, perhaps with a slip.
    [code, printed, figures.value.phones],
  );
  const [typed, setTyped] = useState("100");
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const count = Number(typed);
  const good = Number.isInteger(count) && count >= 1 && count <= MOST;
  const print = async () => {
    setBusy(true);
    setWhy(null);
    try {
      const query = { code, what: "slips", count: String(count), lang: lang.peek() };
      handOver(await printout("/api/moderator/print", query), t("slips-file", { code }));
      announce(t("slips-made", { count }));
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    }
    setPrinted(printed + 1);
    setBusy(false);
  };
  return (
    <div class="slips">
      <h3>{t("slips-title")}</h3>
      <p class="faint">{t("slips-what")}</p>
      <p role="status">{value && t("slips-count", { printed: value.printed, used: value.used })}</p>
      <div class="slips__row">
        <LineField
          label={t("slips-how-many")}
          value={typed}
          max={3}
          error={good ? undefined : t("slips-wrong", { max: MOST })}
          onInput={setTyped}
        />
        <Button
          busy={busy}
          reason={good ? null : t("slips-wrong", { max: MOST })}
          onClick={() => void print()}
        >
          {!busy && <Icon of={paper} />}
          {t("slips-print")}
        </Button>
      </div>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
    </div>
  );
}
