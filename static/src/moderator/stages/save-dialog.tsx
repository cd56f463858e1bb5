import { useState } from "preact/hooks";
import { Refused } from "../../http";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Ask } from "../../ui/ask";
import { Dialog, showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import { type FormatInfo, formatFile, saveFormat } from "../api";
import { LineField } from "../details/field";
import { freeId, idFrom } from "./fresh";
import type { FormatTable } from "./table";

const NAME_MAX = 60;

interface SaveProps {
  table: FormatTable;
  /** All formats there are. */
  formats: readonly FormatInfo[];
  /** Called when it is kept. */
  onSaved: () => void;
}

/** Keep the plan as a format of one's own, under a name. */
export function askSaveFormat(props: SaveProps): void {
  showDialog(<SaveDialog {...props} />);
}

function SaveDialog({ table, formats, onSaved }: SaveProps) {
  const own = formats.find((one) => one.own && one.id === table.id);
  const [name, setName] = useState(own ? words(own.title) : "");
  // The same name is the same format; another name that only looks alike in an id is another one.
  const same = formats.find((one) => one.own && words(one.title).trim() === name.trim());
  const id =
    same?.id ??
    freeId(
      idFrom(name),
      formats.map((one) => one.id),
    );
  const save = async () => {
    try {
      const title = { de: name.trim() };
      await saveFormat({ table: { ...table, id, title } });
    } catch (error) {
      const { code, facts, sentence } = error instanceof Refused ? error : new Refused("net.answer");
      return { ok: false as const, code, facts, sentence };
    }
    onSaved();
    // After the question has closed itself.
    setTimeout(() => showDialog(<Saved id={id} name={name.trim()} />));
    return { ok: true as const };
  };
  return (
    <Ask
      title={t("format-save-title")}
      yes={t(same ? "format-replace" : "format-save")}
      reason={name.trim() ? null : t("format-name-empty")}
      onYes={save}
    >
      <p>{t("format-save-what")}</p>
      <LineField
        label={t("format-name")}
        hint={same ? t("format-replaces", { name: words(same.title) }) : t("format-name-hint")}
        value={name}
        max={NAME_MAX}
        autofocus
        onInput={setName}
      />
    </Ask>
  );
}

function Saved({ id, name }: { id: string; name: string }) {
  return (
    <Dialog
      title={t("format-saved")}
      actions={
        <a class="btn" href={formatFile(id)} download={`${id}.toml`} data-autofocus>
          {t("format-download")}
        </a>
      }
    >
      <Note state="ok" live>
        {t("format-saved-what", { name })}
      </Note>
    </Dialog>
  );
}
