import { t } from "../../i18n/speak";
import { choicesOf, myGroup } from "../../phone/about";
import type { ScreenProps } from "../../phone/activities";
import { Question } from "../../phone/question";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { Strip } from "../../ui/strip";
import type { Id, PlanStage } from "../../wire";
import { byAbout } from "../chain/answers";
import { MeasureCard } from "./measure-card";
import { MeasureDialog } from "./measure-dialog";
import { type MyMeasure, measuresOf } from "./measures";
import { NewMeasure } from "./new-measure";

/** Who does what, with whom, until when: measures below the solution they come from. Everybody can write, or nobody. */
export function PlanScreen({ stage, notices }: ScreenProps<PlanStage>) {
  const measures = measuresOf(stage.id);
  const order = choicesOf(stage).map((result) => result.target);
  const place = (target: Id | undefined) => (target ? order.indexOf(target) : order.length);
  const groups = byAbout(stage, measures).sort((a, b) => place(a.result?.target) - place(b.result?.target));
  const writing = stage.status === "open" && stage.options.by === "all";
  const make = (about?: Id) => showDialog(<NewMeasure stage={stage} about={about} />);
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Question stage={stage} />
        {stage.status !== "open" ? (
          <Note state="ok" live>
            {t("plan-closed", { count: measures.length })}
          </Note>
        ) : writing ? (
          <Button look="go" wide onClick={() => make(myGroup(stage) ?? undefined)}>
            <Icon of={plus} />
            {t("measure-new")}
          </Button>
        ) : (
          <p>{t("plan-by-moderator")}</p>
        )}
      </section>
      <section class="board">
        <div class="headings">
          {groups.map(({ result, items }) => (
            <section class="cluster" key={result?.target ?? ""}>
              {(result || order.length > 0) && (
                <Strip
                  title={result?.text ?? t("answers-else")}
                  count={items.length ? t("measures", { count: items.length }) : undefined}
                />
              )}
              <ul>
                {items.map((measure) => (
                  <Row key={measure.id} stage={stage} measure={measure} writing={writing} />
                ))}
              </ul>
              {!items.length && <p class="faint cluster__none">{t("plan-none")}</p>}
            </section>
          ))}
          {!groups.length && <p class="faint">{t("plan-none")}</p>}
        </div>
      </section>
    </main>
  );
}

function Row({ stage, measure, writing }: { stage: PlanStage; measure: MyMeasure; writing: boolean }) {
  const open = () => showDialog(<MeasureDialog stage={stage} id={measure.id} />);
  return <MeasureCard measure={measure} {...(writing && { onOpen: open })} />;
}
