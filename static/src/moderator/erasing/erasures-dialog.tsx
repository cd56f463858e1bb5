import { refusalText } from "../../i18n/refusal";
import { lang, locale, t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Dialog, showDialog } from "../../ui/dialog";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { useLoad } from "../load";
import { type Erasure, erasures, recordFile } from "./calls";

export function ErasuresButton() {
  return (
    <Button look="plain" onClick={() => showDialog(<ErasuresDialog />)}>
      <Icon of={paper} />
      {t("erasures-open")}
    </Button>
  );
}

/** What was erased on this laptop, without a word of it; to be saved and printed. */
function ErasuresDialog() {
  const { value, refused } = useLoad(erasures, []);
  return (
    <Dialog title={t("erasures")}>
      <div class="stack erasures">
        <p>{t("erasures-what")}</p>
        {refused && <Note state="stop">{refusalText(refused)}</Note>}
        {value && (
          <Note state={value.sweeping ? "waiting" : "ok"}>
            {t(value.sweeping ? "erasures-sweeping" : "erasures-swept")}
          </Note>
        )}
        {value && !value.erasures.length && <p>{t("erasures-none")}</p>}
        {value && value.erasures.length > 0 && <Table rows={value.erasures} />}
        <div class="dialog__actions">
          <Button look="go" onClick={() => print()}>
            {t("erasures-print")}
          </Button>
          <a class="btn" href={recordFile("csv", lang.value)} download>
            {t("erasures-csv")}
          </a>
          <a class="btn" href={recordFile("txt", lang.value)} download>
            {t("erasures-txt")}
          </a>
        </div>
      </div>
    </Dialog>
  );
}

function Table({ rows }: { rows: readonly Erasure[] }) {
  return (
    <table class="people">
      <thead>
        <tr>
          <th scope="col">{t("erasures-when")}</th>
          <th scope="col">{t("erasures-kind")}</th>
          <th scope="col">{t("erasures-number")}</th>
          <th scope="col">{t("erasures-role")}</th>
          <th scope="col">{t("erasures-event")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, no) => (
          <tr key={no}>
            <td class="num">{moment(row.at)}</td>
            <td>{t(`erasures-kind-${row.kind}`)}</td>
            <td class="num">{row.number}</td>
            <td>{t(`erasures-role-${row.role}`)}</td>
            <td class="num">{row.code}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Also on paper: never "today". */
function moment(ms: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(ms);
}
