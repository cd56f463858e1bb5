import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import type { Check, Trouble } from "./calls";
import { Judged } from "./judged";

/** What went wrong in the last hour, in plain words. */
export function TroublesPart({
  check,
  troubles,
}: {
  check: Check | undefined;
  troubles: readonly Trouble[];
}) {
  return (
    <section class="paper" aria-labelledby="status-troubles">
      <div class="status__head">
        <h2 id="status-troubles">{t("status-part-troubles")}</h2>
        {check && <Judged state={check.state} />}
      </div>
      {troubles.length ? (
        <ul class="checks">
          {troubles.map((one) => (
            <li class="troubles__one" key={one.code}>
              <h3>{one.title}</h3>
              <p class="faint">
                {one.count === 1
                  ? t("status-trouble-once", { time: clockTime(one.last) })
                  : t("status-trouble-times", { count: one.count, time: clockTime(one.last) })}
              </p>
              <p>{one.do}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="faint">{t("status-troubles-none")}</p>
      )}
    </section>
  );
}
