import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import type { LaptopNews } from "./calls";
import { StorageNotice } from "./storage";

const GIGABYTE = 1e9;

/** Power, disk, sleep, updates: what could end the evening too early. */
export function Machine({ news }: { news: LaptopNews }) {
  const { battery, free, awake, system } = news;
  return (
    <section class="paper" aria-labelledby="machine-title">
      <h2 id="machine-title">{t("machine-title")}</h2>
      {news.storage && <StorageNotice trouble={news.storage} />}
      {news.warnings.map((code) => (
        <Note state={code === "power.unplugged" ? "waiting" : "stop"} key={code}>
          {t(`warning-${code.replace(".", "-")}`, { percent: battery?.percent ?? 0 })}
        </Note>
      ))}
      <dl class="machine">
        <dt>{t("machine-power")}</dt>
        <dd>
          {battery
            ? t(battery.plugged ? "machine-plugged" : "machine-battery", { percent: battery.percent })
            : t("machine-no-battery")}
        </dd>
        <dt>{t("machine-disk")}</dt>
        <dd>
          {free === null
            ? t("machine-disk-unknown")
            : t("machine-disk-free", { gigabytes: Math.floor((free / GIGABYTE) * 10) / 10 })}
        </dd>
        <dt>{t("machine-awake")}</dt>
        <dd>{t(`machine-awake-${awake}`)}</dd>
        <dt>{t("updates-title")}</dt>
        <dd>{t(`updates-${system}`)}</dd>
      </dl>
      {awake === "impossible" && <Note state="waiting">{t(`awake-how-${system}`)}</Note>}
      <p class="field__hint">{t("machine-lid")}</p>
    </section>
  );
}
