import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { forget, keptKeys } from "../../keep";
import { spaced } from "../../personal";
import { own } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { speakForNobody, unsaved } from "./calls";
import { UnsentDialog, unsent } from "./unsent";

/** A tablet that is lent out has this in its address: so it stays one when the page is loaded anew. */
const LENT = "lent";
/** Whoever goes away without a word leaves the tablet to the next person. */
const IDLE_MS = 180_000;
const LAST_CALL_MS = 30_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "input", "scroll"] as const;

export function isLent(): boolean {
  return new URLSearchParams(location.search).has(LENT);
}

/** Above every step of a tablet that is lent out. */
export function Lent() {
  useIdle(IDLE_MS, () => {
    if (!unsaved()) showDialog(<StillThere />);
  });
  if (!own.value) return null;
  return (
    <Note>
      <p>
        <b>{t("lent-title")}.</b> {t("lent-what")}
      </p>
      <p class="note__do">
        <Button size="small" onClick={() => showDialog(<Leaving />)}>
          {t("lent-done")}
        </Button>
      </p>
    </Note>
  );
}

/** What was written and not handed in comes first; then the question itself. */
function Leaving() {
  return unsent().length > 0 ? <UnsentDialog /> : <Finished />;
}

function Finished() {
  const { busy, trouble, go } = useHandOver();
  const wait = unsaved();
  return (
    <Dialog
      title={t("lent-ask")}
      actions={
        <>
          <Button look="go" busy={busy} reason={wait && t("shared-wait")} onClick={go}>
            {t("lent-go")}
          </Button>
          <Button onClick={closeDialog}>{t("lent-stay")}</Button>
        </>
      }
    >
      <div class="stack">
        <p>{t("lent-ask-what")}</p>
        {own.value?.personal && (
          <p>
            <Rich id="lent-code" args={{ code: spaced(own.value.personal) }} />
          </p>
        )}
        {trouble && (
          <Note state="stop" live>
            {refusalText(trouble)}
          </Note>
        )}
      </div>
    </Dialog>
  );
}

function StillThere() {
  const { go } = useHandOver();
  useEffect(() => {
    // Again and again: the laptop may be away just then, and nobody is here to press anything.
    const timer = setInterval(() => (unsaved() ? closeDialog() : go()), LAST_CALL_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Dialog
      title={t("lent-idle")}
      actions={
        <Button look="go" data-autofocus onClick={closeDialog}>
          {t("lent-here")}
        </Button>
      }
    >
      <p>{t("lent-idle-what")}</p>
      {unsent().length > 0 && <p>{t("lent-idle-unsent")}</p>}
    </Dialog>
  );
}

function useHandOver() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const go = () => {
    setBusy(true);
    speakForNobody().then(startAfresh, (error: unknown) => {
      setBusy(false);
      setTrouble(error instanceof Refused ? error : { code: "net.answer", facts: {} });
    });
  };
  return { busy, trouble, go };
}

/** Nothing stays: no draft, no language, no size of letters. A new visit and no reload: some browsers would put into the
 *  fields again what stood in them. */
function startAfresh(): void {
  for (const key of keptKeys("ek/")) forget(key);
  location.replace(location.pathname + location.search);
}

function useIdle(afterMs: number, call: () => void): void {
  useEffect(() => {
    // What keeps it from being handed on passes, and then nobody may be here who gives a sign of life.
    let timer = setInterval(call, afterMs);
    const alive = () => {
      clearInterval(timer);
      timer = setInterval(call, afterMs);
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive, { capture: true });
    };
  }, []);
}
