import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { type Codes, codes } from "../../moderator/api";
import type { BoardProps } from "../../moderator/boards";
import { codesVersion } from "../../moderator/codes";
import { DeckBar } from "../../moderator/deck-bar";
import { useLoad } from "../../moderator/load";
import { event, find, hall } from "../../store";
import { screen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { QrCode } from "../../ui/qr-code";
import type { WelcomeStage } from "../../wire";

/** People arrive: how they get in, large enough to turn the laptop round, and how many are in. */
export function WelcomeBoard({ stage }: BoardProps<WelcomeStage>) {
  const here = event.value;
  const code = here?.code ?? "";
  const { value } = useLoad<Codes>(() => codes(code), [code, codesVersion.value]);
  const count = find("count", "event")?.people ?? 0;
  const displays = hall.value?.displays ?? 0;
  return (
    <>
      <DeckBar title={stage.title} line={t("people-in", { count })} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="arrive scroll" tabIndex={0} aria-label={words(stage.title)}>
        {here && words(here.question) && (
          <section class="arrive__question card">
            <p class="label">{t("field-question")}</p>
            <p class="arrive__words">
              <Words of={here.question} />
            </p>
          </section>
        )}
        <section class="arrive__codes" aria-label={t("way-in")}>
          {value?.wifi && (
            <figure class="card arrive__code">
              <QrCode qr={value.wifi.qr} label={t("code-wifi-alt", { name: value.wifi.ssid })} />
              <figcaption>
                <b>{t("code-wifi")}</b>
                <span>{value.wifi.ssid}</span>
                {value.wifi.password && (
                  <span class="num">{t("wifi-password-is", { password: value.wifi.password })}</span>
                )}
              </figcaption>
            </figure>
          )}
          {value && (
            <figure class="card arrive__code">
              <QrCode qr={value.page.qr} label={t("code-page-alt")} />
              <figcaption>
                <b>{value.wifi ? t("code-page-second") : t("code-page")}</b>
                <span class="arrive__address num">{value.page.text}</span>
                <span>{t("code-typed", { code })}</span>
              </figcaption>
            </figure>
          )}
        </section>
        {!displays && (
          <p class="arrive__hint">
            <Icon of={screen} />
            {t("arrive-display")}
          </p>
        )}
      </section>
    </>
  );
}
