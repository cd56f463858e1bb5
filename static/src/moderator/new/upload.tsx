import { useId, useState } from "preact/hooks";
import { isAway, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { checkFormat, type FormatInfo, type Mistake, saveFormat } from "../api";
import { sentence, whereOf } from "../stages/mistakes";
import { forgetPlan } from "./draft";

/** As much as the laptop takes. */
const MOST_BYTES = 200 * 1024;

type Outcome =
  | { what: "busy"; file: string }
  | { what: "kept"; file: string; name: string }
  | { what: "mistakes"; file: string; mistakes: readonly Mistake[] }
  | { what: "refused"; file: string; why: string; away?: boolean };

interface UploadProps {
  formats: readonly FormatInfo[];
  onSaved: () => void;
}

/** A format from a file. A bad one is refused with every reason at once; nothing of it is kept. */
export function Upload({ formats, onSaved }: UploadProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const kept = (file: string, format: FormatInfo) => {
    forgetPlan(format.id);
    setOutcome({ what: "kept", file, name: words(format.title) });
    onSaved();
  };
  const take = async (file: File) => {
    setOutcome({ what: "busy", file: file.name });
    try {
      const toml = await read(file);
      const { mistakes, format } = await checkFormat({ toml });
      if (!format) return setOutcome({ what: "mistakes", file: file.name, mistakes });
      const old = formats.find((one) => one.id === format.id);
      if (old?.own) {
        setOutcome(null);
        return askReplace(old, toml, () => kept(file.name, format));
      }
      await saveFormat({ toml });
      kept(file.name, format);
    } catch (error) {
      const why = error instanceof Refused ? error : new Refused("net.answer");
      setOutcome({ what: "refused", file: file.name, why: refusalText(why), away: isAway(why) });
    }
  };
  return (
    <section class="upload paper" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("upload-title")}</h2>
      <p>{t("upload-what")}</p>
      <label class="btn upload__file">
        <Icon of={paper} />
        {t("upload-choose")}
        <input
          type="file"
          class="upload__input"
          accept=".toml,application/toml,text/plain"
          onChange={(pick) => {
            const file = pick.currentTarget.files?.[0];
            pick.currentTarget.value = ""; // the same file can be chosen again after it was mended
            if (file) void take(file);
          }}
        />
      </label>
      {outcome && <Told outcome={outcome} />}
    </section>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const { file } = outcome;
  if (outcome.what === "busy") return <p role="status">{t("upload-busy", { file })}</p>;
  if (outcome.what === "kept") {
    return (
      <Note state="ok" live>
        {t("upload-kept", { name: outcome.name })}
      </Note>
    );
  }
  if (outcome.what === "refused") {
    return (
      <Note state={outcome.away ? "waiting" : "stop"} live>
        <p>
          <b>{t("upload-refused", { file })}</b> {outcome.why}
        </p>
      </Note>
    );
  }
  return (
    <Note state="stop" live>
      <p>
        <b>{t("upload-mistakes", { file, count: outcome.mistakes.length })}</b>
      </p>
      <ul class="reasons">
        {outcome.mistakes.map((mistake) => (
          <li key={JSON.stringify(mistake)}>
            {whereOf(mistake) && <b>{whereOf(mistake)} </b>}
            {sentence(mistake)}
          </li>
        ))}
      </ul>
      <p>{t("upload-again")}</p>
    </Note>
  );
}

/** Text in UTF-8. Refused: `upload.too-large`, `upload.no-text`. */
async function read(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new Refused("upload.too-large", { max: MOST_BYTES / 1024 });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Refused("upload.no-text");
  }
}

function askReplace(old: FormatInfo, toml: string, onSaved: () => void): void {
  showDialog(
    <Ask
      title={t("upload-replace-title", { name: words(old.title) })}
      yes={t("format-replace")}
      onYes={async () => {
        try {
          await saveFormat({ toml });
        } catch (error) {
          const { code, facts } = error instanceof Refused ? error : new Refused("net.answer");
          return { ok: false, code, facts };
        }
        onSaved();
        return { ok: true };
      }}
    >
      <p>{t("upload-replace-what")}</p>
    </Ask>,
  );
}
