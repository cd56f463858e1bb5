import { computed } from "@preact/signals";
import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { own } from "../../store";
import { Button } from "../../ui/button";
import { Dialog, showDialog } from "../../ui/dialog";
import { LineField } from "../../ui/line-field";
import { Note } from "../../ui/note";
import { lagging } from "../lagging";
import { away, code } from "../session";
import { pack } from "./luggage";

/** A short gap needs no advice. */
const LONG_MS = 10_000;
const long = lagging(
  computed(() => away.value),
  LONG_MS,
);
const ADDRESS =
  /^(?:http:\/\/)?((?:\d{1,3}(?:\.\d{1,3}){3}|[a-z\d-]+(?:\.[a-z\d-]+)*)(?::\d{1,5})?)(?:\/.*)?$/i;

/** After a while without the laptop: perhaps it can be found at another address. */
export function NewAddress() {
  if (!long.value || !own.value?.personal) return null;
  return (
    <Note>
      <p>
        <b>{t("moving-title")}</b> {t("moving-what")}
      </p>
      <p class="note__do">
        <Button size="small" onClick={() => showDialog(<AddressDialog />)}>
          {t("moving-open")}
        </Button>
      </p>
    </Note>
  );
}

/** A link and no jump: the page that is open stays, should the address be a wrong one. */
function AddressDialog() {
  const [typed, setTyped] = useState("");
  const host = ADDRESS.exec(typed.trim())?.[1];
  const { personal, person } = own.value ?? { personal: "", person: "" };
  const at = code.value ?? "";
  return (
    <Dialog title={t("moving-title")}>
      <div class="stack">
        <LineField
          id="address"
          label={t("moving-label")}
          hint={t(typed && !host ? "moving-wrong" : "moving-hint")}
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          data-autofocus
          value={typed}
          onInput={setTyped}
        />
        <p>{t("moving-carried")}</p>
        {host && (
          <a
            class="btn btn--go btn--wide"
            target="_blank"
            rel="noopener noreferrer"
            href={`http://${host.toLowerCase()}/${at}#${personal}.${pack(at, person)}`}
          >
            {t("moving-go")}
          </a>
        )}
      </div>
    </Dialog>
  );
}
