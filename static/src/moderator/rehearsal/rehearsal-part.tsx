import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { minus, next, pause, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { callBack, change, FEWEST, MOST, type Status, stop } from "./calls";
import { DeleteButton } from "./delete";
import { useCrowd } from "./status";

const STEP = 10;
/** After a restart the laptop does not know any more how many there were. */
const AGAIN = 40;

/** In a rehearsal: who is here and what they do; pause, more or fewer, and the end. */
export function RehearsalPart() {
  const here = event.value;
  return here?.rehearsal ? <Part key={here.code} code={here.code} open={here.status === "open"} /> : null;
}

function Part({ code, open }: { code: string; open: boolean }) {
  const { now, why, busy, wish } = useCrowd(code);
  return (
    <section class="rail__part rehearsal" aria-labelledby="rehearsal-title">
      <h2 id="rehearsal-title">{t("probe-tag")}</h2>
      {now?.running ? (
        <>
          <Here now={now} />
          <div class="row row--wrap rail__do">
            <Button
              size="small"
              busy={busy}
              onClick={() => wish(() => change(code, { paused: !now.paused }))}
            >
              <Icon of={now.paused ? next : pause} turn={now.paused} />
              {t(now.paused ? "probe-go-on" : "probe-pause")}
            </Button>
            <Change code={code} now={now} by={-STEP} wish={wish} />
            <Change code={code} now={now} by={STEP} wish={wish} />
          </div>
          <p class="faint rail__hint">{t("probe-help")}</p>
        </>
      ) : (
        now && <p>{t(goneBecause(now))}</p>
      )}
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      <div class="row row--wrap rail__do">
        {now?.running ? (
          <Button size="small" busy={busy} onClick={() => wish(() => stop(code))}>
            {t("probe-stop")}
          </Button>
        ) : (
          now &&
          open && (
            <Button size="small" busy={busy} onClick={() => wish(() => callBack(code, now.people || AGAIN))}>
              {t("probe-come-again")}
            </Button>
          )
        )}
        <DeleteButton code={code} small />
      </div>
    </section>
  );
}

function Here({ now }: { now: Status }) {
  const doing = Object.entries(now.doing).map(([name, count]) => t(`probe-doing-${name}`, { count }));
  return (
    <>
      <p class="rehearsal__here">{t("probe-here", { here: now.here, people: now.people })}</p>
      <p class="rehearsal__doing">
        {now.paused ? t("probe-paused") : doing.length ? doing.join(" · ") : t("probe-watching")}
      </p>
      {now.outside > 0 && <p>{t("probe-outside", { count: now.outside })}</p>}
    </>
  );
}

interface ChangeProps {
  code: string;
  now: Status;
  by: number;
  wish: (call: () => Promise<Status>) => void;
}

function Change({ code, now, by, wish }: ChangeProps) {
  const people = Math.min(MOST, Math.max(FEWEST, now.people + by));
  const none = people === now.people;
  return (
    <Button
      size="small"
      aria-label={t(by > 0 ? "probe-more" : "probe-fewer", { count: STEP })}
      reason={none && refusalText({ code: "rehearsal.people", facts: { min: FEWEST, max: MOST } })}
      onClick={() => wish(() => change(code, { people }))}
    >
      <Icon of={by > 0 ? plus : minus} />
      <span class="num">{STEP}</span>
    </Button>
  );
}

function goneBecause(now: Status): string {
  if (now.ended === null) return "probe-gone-restart";
  if (now.ended === "stopped" || now.ended === "left") return "probe-gone";
  return now.ended === "closed" ? "probe-gone-closed" : "probe-gone-broken";
}
