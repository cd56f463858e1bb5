import { useRef, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { tray } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { Link } from "../link";
import { askBringBack } from "./bring-back";
import { type Brought, bring } from "./calls";

/** Reads in an event that a colleague has handed over. `onDone`: the list of events has changed. */
export function useImport(onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const read = async (file: File, again = false) => {
    setBusy(true);
    setBrought(null);
    setWhy(null);
    try {
      setBrought(await bring(file, again));
      onDone();
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused("net.answer");
      setWhy(refused);
      if (refused.code === "import.erased") askBringBack(refused, () => read(file, true));
    } finally {
      setBusy(false);
    }
  };
  return { busy, brought, why, read };
}

/** The button, with the file dialog behind it. */
export function ImportButton({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".eventkit"
        hidden
        onChange={(change) => {
          const [file] = change.currentTarget.files ?? [];
          change.currentTarget.value = ""; // the same file may be chosen again
          if (file) onFile(file);
        }}
      />
      <Button busy={busy} title={t("import-hint")} onClick={() => input.current?.click()}>
        {!busy && <Icon of={tray} />}
        {t("import")}
      </Button>
    </>
  );
}

/** What became of it. */
export function Imported({
  busy,
  brought,
  why,
}: {
  busy: boolean;
  brought: Brought | null;
  why: Refusal | null;
}) {
  if (busy)
    return (
      <Note state="waiting" live>
        {t("import-busy")}
      </Note>
    );
  if (why)
    return (
      <Note state="stop" live>
        {refusalText(why)}
      </Note>
    );
  if (!brought) return null;
  return (
    <Note state="ok" live>
      <p>{t(brought.known ? "import-known" : "import-done", { title: brought.title })}</p>
      <p class="made">
        <Link to={{ page: "event", code: brought.code, tab: "run" }} class="btn btn--small btn--go">
          {t("import-open")}
        </Link>
      </p>
    </Note>
  );
}
