import { useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { check, phone, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { QrCode } from "../../ui/qr-code";
import type { Refusal } from "../../wire";
import { usePoll } from "../poll";
import { type ProbeReport, probeReport, restartProbe } from "./calls";

const LOOK_MS = 1000;
/** So long a phone may take to find the Wi-Fi; then it is time for advice. */
const PATIENCE_MS = 20_000;
const SLOW_MS = 300;

/** A code to scan: it turns green the moment the first phone is through. */
export function PhoneTest() {
  const [begun, setBegun] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [report, setReport] = usePoll<ProbeReport>(probeReport, LOOK_MS, begun);
  const start = async () => {
    setWhy(null);
    try {
      setReport(await restartProbe());
      setBegun(true);
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    }
  };
  return (
    <section class="paper phonetest" aria-labelledby="phonetest-title">
      <h2 id="phonetest-title">{t("phonetest-title")}</h2>
      <p>{t("phonetest-what")}</p>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      {begun && report && (
        <>
          <div class="phonetest__code" data-good={report.through > 0 || undefined}>
            <QrCode qr={report.qr} label={t("phonetest-code")} />
            <p class="num" dir="ltr">
              {report.url.replace("http://", "")}
            </p>
          </div>
          <Result report={report} />
        </>
      )}
      <div>
        <Button look={begun ? undefined : "go"} onClick={() => void start()}>
          <Icon of={phone} />
          {t(begun ? "phonetest-again" : "phonetest-start")}
        </Button>
      </div>
      <p class="field__hint">{t("phonetest-count")}</p>
    </section>
  );
}

function Result({ report }: { report: ProbeReport }) {
  const { through, loaded, ms, slowest } = report;
  const late = report.now - report.since > PATIENCE_MS;
  return (
    <>
      <div class="phonetest__result" data-good={through > 0 || undefined} role="status">
        <Icon of={through ? check : wait} />
        <b>{through ? t("phonetest-good", { count: through }) : t("phonetest-waiting")}</b>
      </div>
      {loaded > 0 && (
        <ul class="phonetest__facts">
          <li>{t("phonetest-page", { count: loaded })}</li>
          <li>{t("phonetest-line", { count: through })}</li>
          {ms !== null && slowest !== null && (
            <li>
              {ms === slowest ? t("phonetest-time", { ms }) : t("phonetest-time-slowest", { ms, slowest })}
            </li>
          )}
        </ul>
      )}
      {slowest !== null && slowest > SLOW_MS && <Note state="waiting">{t("phonetest-slow")}</Note>}
      {through > 0 && <p>{t("phonetest-more")}</p>}
      {!through && report.own && <Note state="waiting">{t("phonetest-own")}</Note>}
      {!through && late && <Advice report={report} />}
    </>
  );
}

/** What to check, in order; the firewalls of other systems are folded away. */
function Advice({ report }: { report: ProbeReport }) {
  const own = report.advice.find((code) => code.startsWith("firewall-"));
  const others = report.advice.filter((code) => code.startsWith("firewall-") && code !== own);
  const shown = report.advice.filter((code) => !others.includes(code));
  const say = (code: string) => t(`advice-${code}`, { port: String(report.port) });
  return (
    <div class="phonetest__advice" role="status">
      <h3>{t(report.opened || report.loaded ? "phonetest-half" : "phonetest-nothing")}</h3>
      <ol>
        {shown.map((code) => (
          <li key={code}>
            {say(code)}
            {code === own && (
              <details class="hall__more">
                <summary>{t("advice-others")}</summary>
                <ul>
                  {others.map((one) => (
                    <li key={one}>{say(one)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
