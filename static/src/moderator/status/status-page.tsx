import type { ComponentChildren } from "preact";
import { lang, t } from "../../i18n/speak";
import { connection } from "../../store";
import { Note } from "../../ui/note";
import { AsideHead } from "../aside-head";
import { Link } from "../link";
import { usePoll } from "../poll";
import { AboutPart } from "./about-part";
import { type StatusNews, statusNews, type Worst } from "./calls";
import { CheckList } from "./check-list";
import { SIGNS } from "./judged";
import { ReportPart } from "./report-part";
import { TroublesPart } from "./troubles-part";

const LOOK_MS = 4000;
const NOTES: Record<Worst, "ok" | "waiting" | "stop"> = { good: "ok", watch: "waiting", act: "stop" };
const OF_PAGES = ["pages", "rounds", "answers"];
const OF_CARDS = ["commits", "backup", "disk"];
const OF_LAPTOP = ["power", "awake", "memory", "processor"];

/** How laptop and devices are; `code`: the event one came from. */
export function StatusPage({ code }: { code: string | null }) {
  return (
    <>
      <AsideHead title={t("status-title")} line={t("status-line")} code={code}>
        <Link to={{ page: "hall", code }} class="btn btn--small">
          {t("hallcheck")}
        </Link>
      </AsideHead>
      <Now key={lang.value} />
    </>
  );
}

/** Asked anew when the language changes: the sentences come from the laptop. */
function Now() {
  const [news] = usePoll(statusNews, LOOK_MS);
  if (!news)
    return (
      <main class="sheet" id="main">
        <p role="status">{t("panel-loading")}</p>
      </main>
    );
  return (
    <main class="sheet board two two--even statuspage" id="main">
      <Summary news={news} />
      <div class="column">
        <Part of={OF_PAGES} title="status-part-pages" news={news} />
        <Part of={OF_CARDS} title="status-part-safe" news={news} />
        <TroublesPart check={news.checks.find(({ id }) => id === "troubles")} troubles={news.troubles} />
      </div>
      <div class="column">
        <Part of={OF_LAPTOP} title="status-part-machine" news={news}>
          <AboutPart news={news} />
        </Part>
        <ReportPart />
      </div>
    </main>
  );
}

function Summary({ news }: { news: StatusNews }) {
  const worth = news.checks
    .filter(({ state }) => state === "watch" || state === "act")
    .map(({ title }) => title);
  return (
    <div class="statuspage__summary">
      {connection.value === "offline" && <Note state="waiting">{t("status-away")}</Note>}
      <Note state={NOTES[news.state]} icon={SIGNS[news.state]} live>
        <p>
          <b>{t(`status-summary-${news.state}`)}</b> {worth.join(", ")}
        </p>
        <p class="faint">{t("status-what")}</p>
      </Note>
    </div>
  );
}

interface PartProps {
  of: readonly string[];
  title: string;
  news: StatusNews;
  children?: ComponentChildren;
}

function Part({ of, title, news, children }: PartProps) {
  return (
    <section class="paper" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      <CheckList checks={news.checks.filter(({ id }) => of.includes(id))} />
      {children}
    </section>
  );
}
