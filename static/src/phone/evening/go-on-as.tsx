import { useEffect, useState } from "preact/hooks";
import { isAway, post, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { isolate, t } from "../../i18n/speak";
import { own } from "../../store";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { dropFragment, scannedPersonal } from "../fragment";
import { arriveAs, carried, unpack } from "../moving/luggage";
import { code, continueAs } from "../session";

interface Who {
  no: number;
  name: string;
}

/** A printed code was scanned that says who somebody is: one press goes on as that person. */
export function GoOnAs() {
  const personal = scannedPersonal.value ?? "";
  const { who, trouble, ask, go, busy } = useGoingOn(personal);
  const already = own.value?.personal === personal;
  useEffect(() => {
    if (!already) return;
    if (carried) unpack(code.peek() ?? "", own.peek()?.person ?? "");
    dropFragment();
    if (carried) location.reload();
  }, [already]);
  if (!personal || already) return null;
  const unknown = trouble && !isAway(trouble);
  return (
    <section class="go-on" aria-labelledby="go-on">
      <h2 id="go-on">{t("go-on-title")}</h2>
      {carried && <p>{t("moving-arrives")}</p>}
      {own.value && <p>{t("go-on-instead", { name: named(own.value) })}</p>}
      {trouble && (
        <Note state={unknown ? "stop" : "waiting"} live>
          {refusalText(trouble)}
        </Note>
      )}
      <div class="go-on__do">
        {!unknown && (
          <Button look="go" size="big" wide busy={busy} onClick={who ? go : ask}>
            {who ? t("go-on-as", { name: named(who) }) : t(trouble ? "retry" : "continue-go")}
          </Button>
        )}
        <Button wide onClick={dropFragment}>
          {own.value ? t("go-on-stay", { name: named(own.value) }) : t("go-on-not")}
        </Button>
      </div>
    </section>
  );
}

function named({ name, no }: Who): string {
  return name ? isolate(name) : t("guest-no", { no });
}

function useGoingOn(personal: string) {
  const [who, setWho] = useState<Who | null>(null);
  const [busy, setBusy] = useState(true);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const attempt = async (call: () => Promise<void>) => {
    setBusy(true);
    setTrouble(null);
    try {
      await call();
    } catch (error) {
      setTrouble(error instanceof Refused ? error : new Refused("net.answer"));
    }
    setBusy(false);
  };
  const ask = () =>
    void attempt(async () => setWho(await post<Who>("/api/whose", { code: code.peek(), personal })));
  const go = () =>
    void attempt(async () => {
      await (carried ? arriveAs(personal) : continueAs(personal));
      dropFragment();
    });
  useEffect(ask, [personal]);
  return { who, busy, trouble, ask, go };
}
