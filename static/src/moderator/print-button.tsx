import { useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { lang, t } from "../i18n/speak";
import { event } from "../store";
import { Button } from "../ui/button";
import { paper } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { Note } from "../ui/note";
import type { Refusal } from "../wire";
import { protocol } from "./api";
import { handOver } from "./hand-over";

/** Makes the protocol and hands it over as a file. Making it takes a moment; nothing else waits for it. */
export function PrintButton({ look, big }: { look?: "go"; big?: boolean }) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const print = async () => {
    const code = event.peek()?.code;
    if (!code) return;
    setBusy(true);
    setWhy(null);
    try {
      handOver(await protocol(code, lang.peek()), t("protocol-file", { code }));
      announce(t("protocol-made"));
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look={look} wide={big} busy={busy} onClick={() => void print()}>
        {!busy && <Icon of={paper} />}
        <span class={big ? "grow" : undefined}>{t(busy ? "protocol-busy" : "protocol-print")}</span>
      </Button>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
    </>
  );
}
