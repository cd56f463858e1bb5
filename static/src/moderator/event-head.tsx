import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { current, event, stages } from "../store";
import { screen } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { QrCode } from "../ui/qr-code";
import { type Codes, codes } from "./api";
import { codesVersion } from "./codes";
import { Head } from "./head";
import { Link } from "./link";
import { useLoad } from "./load";
import { kindNow } from "./places/walks";
import { RehearsalTag } from "./rehearsal/tag";
import type { Tab } from "./route";

const TABS: readonly Tab[] = ["run", "places", "people", "report", "settings"];

/** Title and step, the parts, and the way in for everybody else. */
export function EventHead({ tab }: { tab: Tab }) {
  const here = event.value;
  if (!here) return null;
  const at = current.value;
  const steps = stages.value.length;
  return (
    <Head
      title={here.title}
      line={
        <>
          {here.rehearsal && (
            <>
              <RehearsalTag />{" "}
            </>
          )}
          {here.status === "closed"
            ? t("event-closed")
            : at
              ? t("step-of", { no: at.no, total: steps })
              : t("event-not-begun")}
          {" · "}
          {words(here.format.title)}
        </>
      }
      middle={
        <nav class="top__tabs" aria-label={t("parts")}>
          {TABS.filter((one) => one !== "places" || here.places).map((one) => (
            <Link
              key={one}
              to={{ page: "event", code: here.code, tab: one }}
              aria-current={one === tab ? "page" : undefined}
            >
              {tabName(one)}
            </Link>
          ))}
        </nav>
      }
    >
      <SmallCodes code={here.code} />
    </Head>
  );
}

/** The tab of the hall is called after what stands in it. */
export function tabName(tab: Tab): string {
  return tab === "places" ? t(`tab-places-${kindNow()}`) : t(`tab-${tab}`);
}

function SmallCodes({ code }: { code: string }) {
  const { value, set } = useLoad<Codes>(() => codes(code), [code, codesVersion.value]);
  // The laptop may get another address while people wait: look again whenever the window is used again.
  useEffect(() => {
    const look = () => void codes(code).then(set, () => undefined);
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [code]);
  return (
    <div class="codes">
      {value?.wifi && (
        <figure class="code">
          <QrCode qr={value.wifi.qr} label={t("code-wifi-alt", { name: value.wifi.ssid })} />
          <figcaption>
            <b>{t("code-wifi")}</b>
            {value.wifi.ssid}
          </figcaption>
        </figure>
      )}
      {value && (
        <figure class="code">
          <QrCode qr={value.page.qr} label={t("code-page-alt")} />
          <figcaption>
            <b>{value.wifi ? t("code-page-second") : t("code-page")}</b>
            <TypedAddress text={value.page.text} />
          </figcaption>
        </figure>
      )}
      <a
        class="btn btn--small top__show"
        href={`/display/${code}`}
        target="eventkit-display"
        rel="noreferrer"
      >
        <Icon of={screen} />
        <span>{t("show-big")}</span>
        <span class="sr"> {t("new-window")}</span>
      </a>
    </div>
  );
}

/** The address to type; it may break before the code, never inside it. */
function TypedAddress({ text }: { text: string }) {
  const cut = text.lastIndexOf("/") + 1;
  return (
    <span class="num">
      {text.slice(0, cut)}
      <wbr />
      {text.slice(cut)}
    </span>
  );
}
