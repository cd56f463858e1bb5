import { t } from "../../i18n/speak";
import { event, hall } from "../../store";
import { screen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { send } from "../session";
import { ScreenBox } from "./screen-box";
import { screenState } from "./states";

/** The public screens: what they show, black, and the bell. */
export function ScreensPart() {
  const code = event.value?.code;
  const displays = hall.value?.displays ?? 0;
  const second = screenState("2").what !== "follow" || displays > 1;
  return (
    <section class="rail__part" aria-labelledby="screens-title">
      <h2 id="screens-title">{t("screens-title")}</h2>
      <ScreenBox no="1" />
      <Bell />
      <details class="more-screens" open={second || undefined}>
        <summary>{t("screen-second")}</summary>
        <ScreenBox no="2" />
        <a
          class="btn btn--small"
          href={`/display/${code}?screen=2`}
          target="eventkit-display-2"
          rel="noreferrer"
        >
          <Icon of={screen} />
          <span>{t("screen-second-open")}</span>
          <span class="sr"> {t("new-window")}</span>
        </a>
      </details>
    </section>
  );
}

function Bell() {
  const { bell } = screenState("1");
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={bell}
          aria-describedby="bell-what"
          onChange={(tick) => void send({ kind: "screen.bell", on: tick.currentTarget.checked })}
        />
        {t("bell-label")}
      </label>
      <p class="faint rail__hint" id="bell-what">
        {t(bell ? "bell-on-what" : "bell-off-what")}
      </p>
    </>
  );
}
