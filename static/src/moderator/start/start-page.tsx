import { useEffect } from "preact/hooks";
import { now } from "../../clock";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { dayInWords } from "../../i18n/when";
import { Button } from "../../ui/button";
import { more, people, plus, wifi } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import { Note } from "../../ui/note";
import { type EventLine, events } from "../api";
import { DueList } from "../erasing/due";
import { ErasuresButton } from "../erasing/erasures-dialog";
import { ImportButton, Imported, useImport } from "../exporting/import-event";
import { Head, LanguageMenu } from "../head";
import { Link } from "../link";
import { useLoad } from "../load";
import { askRehearsal } from "../rehearsal/begin-dialog";
import { RehearsalTag } from "../rehearsal/tag";
import { go } from "../route";
import { closeEvent } from "../session";

/** All events of this laptop, the newest first. */
export function StartPage() {
  const { value, refused, away, set } = useLoad(events, []);
  const { read, ...bringing } = useImport(() => void events().then(set, () => undefined));
  useEffect(closeEvent, []);
  return (
    <>
      <Head title={t("start-title")} line={t("start-line")}>
        <LanguageMenu />
      </Head>
      <main class="sheet board" id="main">
        <div class="sheet__head">
          <h1 class="grow">{t("events-title")}</h1>
          <Button onClick={() => askRehearsal()}>
            <Icon of={people} />
            {t("probe-open")}
          </Button>
          <ImportButton busy={bringing.busy} onFile={(file) => void read(file)} />
          <Link to={{ page: "hall", code: null }} class="btn">
            <Icon of={wifi} />
            {t("hallcheck")}
          </Link>
          <Link to={{ page: "new", format: null }} class="btn btn--go">
            <Icon of={plus} />
            {t("new-event")}
          </Link>
        </div>
        <Imported {...bringing} />
        {refused && <Note state="stop">{refusalText(refused)}</Note>}
        {away && (
          <Note state="waiting" live>
            {t("refused-net-away")}
          </Note>
        )}
        {!value && !refused && !away && <p role="status">{t("panel-loading")}</p>}
        {value && !value.length && (
          <div class="events__none card">
            <h2>{t("events-none")}</h2>
            <p>{t("events-none-hint")}</p>
          </div>
        )}
        {value && <DueList lines={value} onChange={() => void events().then(set, () => undefined)} />}
        <ul class="events">
          {value?.map((line) => (
            <EventRow key={line.id} line={line} />
          ))}
        </ul>
        <div class="due__record">
          <ErasuresButton />
        </div>
      </main>
    </>
  );
}

function EventRow({ line }: { line: EventLine }) {
  return (
    <li class="card eventrow">
      <div class="eventrow__words">
        <h2>
          <Link to={{ page: "event", code: line.code, tab: "run" }} class="eventrow__link">
            {line.title}
          </Link>
          {line.rehearsal && <RehearsalTag />}
        </h2>
        <p class="faint">
          {[line.date && dayInWords(line.date, now()), line.place].filter(Boolean).join(" · ") ||
            t("event-no-day")}
        </p>
      </div>
      <dl class="eventrow__facts">
        <div>
          <dt>{t("field-format")}</dt>
          <dd>
            <Words of={line.format?.title} />
          </dd>
        </div>
        <div>
          <dt>{t("fact-people")}</dt>
          <dd class="num">{line.people}</dd>
        </div>
        <div>
          <dt>{t("fact-cards")}</dt>
          <dd class="num">{line.cards}</dd>
        </div>
        <div>
          <dt>{t("fact-status")}</dt>
          <dd>{t(line.status === "open" ? "event-open" : "event-closed")}</dd>
        </div>
      </dl>
      <Menu
        look="plain"
        square
        label={t("event-menu", { title: line.title })}
        items={[{ label: t("event-like"), onPick: () => go({ page: "new", format: null, like: line.code }) }]}
      >
        <Icon of={more} />
      </Menu>
    </li>
  );
}
