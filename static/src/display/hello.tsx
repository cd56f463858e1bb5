import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { number } from "../i18n/when";
import { event, find } from "../store";
import { codes } from "./codes";
import { Frame } from "./frame";
import { Greetings } from "./greetings";
import { Qr } from "./qr";

/** Everybody arrives: how one comes in, how many are here, and a greeting in the languages of the event. */
export function Hello() {
  const here = event.value;
  if (!here) return null;
  const people = find("count", "event")?.people ?? 0;
  return (
    <Frame
      title={here.title}
      length={here.title.length}
      aside={<Begin format={words(here.format.title)} start={here.start} />}
    >
      <div class="d-codes">
        <CodeBoxes />
        <div class="d-count">
          <p class="d-count__n">
            <b>{number(people)}</b>
            {t("people-here", { count: people })}
          </p>
          <Greetings languages={here.languages} />
          <p class="d-hint">
            <b>{t("no-phone")}</b> {t("no-phone-text")}
          </p>
        </div>
      </div>
    </Frame>
  );
}

function Begin({ format, start }: { format: string; start: string }) {
  return (
    <p class="d-begin">
      {format}
      {start && (
        <>
          <br />
          <b>{t("begins", { start })}</b>
        </>
      )}
    </p>
  );
}

/** First the Wi-Fi, then the page; without a known Wi-Fi only the page, unnumbered. */
export function CodeBoxes() {
  const { page, wifi } = codes.value ?? {};
  if (!page) return null;
  return (
    <>
      {wifi && (
        <section class="d-code">
          <h2>
            <span>1</span>
            {t("wifi")}
          </h2>
          <Qr of={wifi.qr} label={t("code-wifi", { name: wifi.ssid })} />
          <p>
            <b dir="ltr">{wifi.ssid}</b>
            <br />
            <span dir="ltr">{wifi.password || t("wifi-open")}</span>
          </p>
        </section>
      )}
      <section class="d-code">
        <h2>
          {wifi && <span>2</span>}
          {t("page")}
        </h2>
        <Qr of={page.qr} label={t("code-page", { address: page.text })} />
        <p>
          <Address text={page.text} />
          <br />
          {t("or-type")}
        </p>
      </section>
    </>
  );
}

/** `192.168.8.2:5050/MK3XYT` may break before the code of the event, never inside a number. */
function Address({ text }: { text: string }) {
  const slash = text.lastIndexOf("/");
  return (
    <b dir="ltr" class="d-address">
      {slash > 0 ? (
        <>
          {text.slice(0, slash)}
          <wbr />
          {text.slice(slash)}
        </>
      ) : (
        text
      )}
    </b>
  );
}
