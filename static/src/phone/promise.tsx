import { t } from "../i18n/speak";
import { Words } from "../i18n/text";
import { lock, person, undo } from "../ui/drawings";
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

/** Privacy in three lines. */
export function Privacy() {
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
      <li>
        <Icon of={undo} />
        {t("privacy-back")}
      </li>
    </ul>
  );
}
