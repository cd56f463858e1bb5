import { useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { LineField } from "../details/field";
import { usePoll } from "../poll";
import { ChoiceField } from "../screens/select";
import { type BackupNews, backupNews, chooseBackup } from "./calls";

const LOOK_MS = 5000;
const GIGABYTE = 1e9;
const OTHER = "other";

/** Where copies go, and whether the last one succeeded. */
export function BackupPart() {
  const [news, setNews] = usePoll(backupNews, LOOK_MS);
  return (
    <section class="paper" aria-labelledby="backup-title">
      <h2 id="backup-title">{t("backup-title")}</h2>
      <p>{t("backup-what")}</p>
      {news && <State news={news} />}
      {news && <Where key={news.folder ?? ""} news={news} onChosen={setNews} />}
      <p class="field__hint">{t("backup-private")}</p>
    </section>
  );
}

function State({ news }: { news: BackupNews }) {
  if (news.problem) return <Note state="stop">{t(`backup-${news.problem}`)}</Note>;
  if (news.same) return <Note state="stop">{t("backup-same")}</Note>;
  if (!news.folder) return <Note state="waiting">{t("backup-off")}</Note>;
  return news.last ? <Note state="ok">{t("backup-last", { time: clockTime(news.last) })}</Note> : null;
}

function Where({ news, onChosen }: { news: BackupNews; onChosen: (news: BackupNews) => void }) {
  const known = news.drives.map(({ path }) => path);
  const begin = news.folder === null ? (known[0] ?? "") : known.includes(news.folder) ? news.folder : OTHER;
  const [where, setWhere] = useState(begin);
  const [folder, setFolder] = useState(news.folder ?? "");
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const wanted = where === OTHER ? folder.trim() : where;
  const set = async () => {
    setBusy(true);
    setWhy(null);
    try {
      onChosen(await chooseBackup(wanted || null));
    } catch (error) {
      setWhy(error instanceof Refused ? error : { code: "net.answer", facts: {} });
    }
    setBusy(false);
  };
  return (
    <div class="stack">
      {!known.length && !news.folder && <p>{t("backup-no-drives")}</p>}
      <ChoiceField
        label={t("backup-where")}
        value={where}
        options={[
          ...news.drives.map(
            ({ path, free }) =>
              [path, t("backup-drive", { path, free: Math.floor(free / GIGABYTE) })] as const,
          ),
          [OTHER, t("backup-other")],
          ["", t("backup-none")],
        ]}
        onChange={setWhere}
      />
      {where === OTHER && (
        <LineField
          label={t("backup-folder")}
          hint={t("backup-folder-hint")}
          value={folder}
          max={400}
          onInput={setFolder}
        />
      )}
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      <div>
        <Button busy={busy} onClick={() => void set()}>
          {t(wanted ? "backup-set" : "save")}
        </Button>
      </div>
    </div>
  );
}
