import { t } from "../i18n/speak";
import { Words } from "../i18n/text";
import { dateInWords } from "../i18n/when";
import { lock, person, undo, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { Ladder } from "../ui/ladder";
import type { EventInfo } from "../wire";

/** How much people can decide here, and the organiser's promise. */
export function LevelBox({ event }: { event: EventInfo }) {
  return (
    <section class="join__box">
      <h2>{t("level-title")}</h2>
      <Ladder level={event.level} />
      <p class="join__level">
        <b>{t("level-of", { name: t(`level-${event.level}`), level: event.level })}</b>{" "}
        <Words of={event.promise} />
      </p>
    </section>
  );
}

/** What happens with the results, with dates. Nothing when the organiser has said nothing. */
export function NextSteps({ event }: { event: Pick<EventInfo, "next"> }) {
  if (!event.next.length) return null;
  return (
    <section class="join__box">
      <h2>{t("next-title")}</h2>
      <dl class="dates">
        {event.next.map(({ when, what }) => (
          <div key={when + what}>
            <dt>
              <bdi>{when}</bdi>
            </dt>
            <dd>
              <bdi>{what}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Privacy in a few lines. Until when data are kept is told where somebody has said so, or the day is known. */
export function Privacy({ event: { until } }: { event: EventInfo }) {
  return (
    <ul class="facts">
      <li>
        <Icon of={person} />
        {t("privacy-name")}
      </li>
      <li>
        <Icon of={lock} />
        {t("privacy-place")}
      </li>
      {until && (
        <li>
          <Icon of={wait} />
          {t("privacy-until", { date: dateInWords(until) })}
        </li>
      )}
      <li>
        <Icon of={undo} />
        {t("privacy-back")}
      </li>
    </ul>
  );
}
