import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { current, event, hall, resting } from "../../store";
import { phone, screen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Stage } from "../../wire";
import { placeCalled } from "../places/people-words";
import { screenState, screenWords } from "../screens/states";

/** What the hall sees now, in words, and how many screens show it. */
export function SeenPart() {
  const here = hall.value;
  const stage = current.value;
  const phones = here?.phones ?? 0;
  const displays = here?.displays ?? 0;
  return (
    <section class="rail__part" aria-labelledby="seen-title">
      <h2 id="seen-title">
        {t("seen-title")} <span>{t("live")}</span>
      </h2>
      <p class="seen__what">
        {resting.value ? (
          t("seen-resting")
        ) : stage ? (
          <>
            <b>{words(stage.title)}.</b> {sentence(stage)}
          </>
        ) : (
          t("seen-before", { title: event.value?.title ?? "" })
        )}
      </p>
      {screenState("1").what !== "follow" && (
        <p class="seen__what">{t("seen-own-picture", { picture: screenWords(screenState("1")) })}</p>
      )}
      <ul class="screens">
        <li data-none={!displays || undefined}>
          <Icon of={screen} />
          {t("displays-on", { count: displays })}
        </li>
        <li data-none={!phones || undefined}>
          <Icon of={phone} />
          {t("phones-on", { count: phones })}
        </li>
      </ul>
    </section>
  );
}

function sentence(stage: Stage): string {
  const shown = stage.activity === "harvest" && stage.status === "open" && stage.showing;
  return shown ? t("seen-harvest-one", { place: placeCalled(shown) }) : t(seen(stage));
}

function seen(stage: Stage): string {
  if (stage.status === "closed") return "seen-closed";
  if (stage.activity === "seat" && stage.options.move !== "by_result")
    return `seen-seat-${stage.options.move}`;
  if (stage.at !== undefined) {
    const here = event.value?.places;
    return here?.boards === "open" ? "seen-round-open" : `seen-round-${here?.kind ?? "table"}`;
  }
  if (stage.activity === "collect") return stage.revealed ? "seen-collect" : "seen-collect-hidden";
  if (stage.activity === "vote") {
    if (stage.round > 1 && !stage.revealed) return "seen-vote-second";
    if (stage.results.length) return "seen-vote-results";
    if (stage.revealed) return "seen-vote-revealed";
    return stage.options.show === "live" ? "seen-vote-live" : "seen-vote";
  }
  if (stage.activity === "plan" && stage.options.by === "moderator") return "seen-plan-moderator";
  if (stage.activity === "reflect" && stage.revealed) return "seen-reflect-revealed";
  return `seen-${stage.activity}`;
}
