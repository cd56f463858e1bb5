import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { close } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { formats } from "../api";
import { Head, LanguageMenu } from "../head";
import { Link } from "../link";
import { useLoad } from "../load";
import { keptDraft } from "./draft";
import { Formats } from "./formats";
import { NewForm } from "./new-form";

/** A new event in two steps: which format, then everything about it. */
export function NewPage({ formatId }: { formatId: string | null }) {
  const { value, refused, away } = useLoad(formats, []);
  const format = value?.find((one) => one.id === formatId);
  return (
    <>
      <Head
        title={t("new-title")}
        line={t("new-line")}
        middle={<Steps at={format ? 2 : 1} format={formatId} />}
      >
        <LanguageMenu />
        <Link to={{ page: "start" }} class="btn btn--small btn--plain">
          <Icon of={close} />
          {t("cancel")}
        </Link>
      </Head>
      <main class="sheet board" id="main">
        {refused && <Note state="stop">{refusalText(refused)}</Note>}
        {away && (
          <Note state="waiting" live>
            {t("refused-net-away")}
          </Note>
        )}
        {!value && !refused && !away && <p role="status">{t("panel-loading")}</p>}
        {value && format && <NewForm key={format.id} format={format} formats={value} />}
        {value && !format && <Formats formats={value} drafted={keptDraft()?.format} />}
      </main>
    </>
  );
}

function Steps({ at, format }: { at: 1 | 2; format: string | null }) {
  return (
    <ol class="wizardsteps" aria-label={t("steps")}>
      <li aria-current={at === 1 ? "step" : undefined}>
        <b>1</b>
        {at === 2 && format ? (
          <Link to={{ page: "new", format: null }}>{t("step-format")}</Link>
        ) : (
          t("step-format")
        )}
      </li>
      <li aria-current={at === 2 ? "step" : undefined}>
        <b>2</b>
        {t("step-details")}
      </li>
    </ol>
  );
}
