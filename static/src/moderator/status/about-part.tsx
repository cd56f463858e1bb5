import { t } from "../../i18n/speak";
import { clockTime, number } from "../../i18n/when";
import type { StatusNews } from "./calls";

const MINUTE = 60_000;

/** Which program, since when, how much it holds. */
export function AboutPart({ news }: { news: StatusNews }) {
  return (
    <dl class="machine">
      <dt>{t("status-version")}</dt>
      <dd class="num">{news.version}</dd>
      <dt>{t("status-since-title")}</dt>
      <dd>{t("status-since-value", { time: clockTime(news.since), for: lasting(news.now - news.since) })}</dd>
      <dt>{t("status-entries-title")}</dt>
      <dd class="num">{number(news.entries)}</dd>
    </dl>
  );
}

function lasting(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  return minutes < 60
    ? t("status-minutes", { minutes })
    : t("status-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
