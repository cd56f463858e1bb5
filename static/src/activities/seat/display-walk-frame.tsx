import type { ComponentChildren } from "preact";
import { Frame } from "../../display/frame";
import { ownPrompt } from "../../display/own-prompt";
import { t } from "../../i18n/speak";
import { Rich, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { roundOf } from "../../places/names";
import { isChoosing, isFirstWalk, stageAfter } from "../../places/walks";
import { find, places, stages } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { Count, PlaceKind, SeatStage } from "../../wire";

interface WalkFrameProps {
  stage: SeatStage;
  page: number;
  pages: number;
  /** Beside the places stands how it is done; else the line below the call says it. */
  told?: boolean;
  children: ComponentChildren;
}

/** The call above; in the foot how many have followed it, and what comes then. */
export function WalkFrame({ stage, page, pages, told, children }: WalkFrameProps) {
  const title = t(callOf(stage));
  const open = stage.status === "open";
  const rule = open && (words(stage.reminder) || (isChoosing(stage) && !told && howTo(stage)));
  return (
    <Frame
      title={title}
      length={title.length}
      call
      rule={words(ownPrompt(stage)) || rule || null}
      aside={open ? <TimeDisc timer={stage.timer} /> : undefined}
      foot={
        <>
          <p>
            <Followed stage={stage} />
          </p>
          {pages > 1 && (
            <p>
              <span class="sr">{t("page-of", { page: page + 1, pages })}</span>
              <span aria-hidden="true" dir="ltr">{`${page + 1}/${pages}`}</span>
            </p>
          )}
        </>
      }
      end={<Then stage={stage} />}
    >
      {children}
    </Frame>
  );
}

/** What kind of place this is about. */
export function kindOfPlaces(): PlaceKind {
  return places.value[0]?.kind ?? "table";
}

function callOf(stage: SeatStage): string {
  if (isChoosing(stage)) return `choose-${kindOfPlaces()}`;
  return isFirstWalk(stage) ? "walk-first" : `walk-${kindOfPlaces()}`;
}

function howTo({ options: { move, wishes } }: SeatStage): string {
  return move === "wish" ? t("wish-how", { count: wishes }) : t("choose-how");
}

/** Chosen, wished, found: how many have done what they were asked for. */
function Followed({ stage }: { stage: SeatStage }) {
  const count = find("count", stage.id) ?? {};
  const seated = sum(count.groups);
  const all = seated + (count.waiting ?? 0);
  const said = (id: string, done: number) => (
    <Rich id={id} args={{ done: number(done), count: all, people: number(all) }} />
  );
  if (stage.options.move === "choose") return said("chosen-of", seated);
  if (!seated && count.wished !== undefined) return said("wished-of", count.wished);
  if (!seated && all) return <>{t("seats-soon")}</>;
  return said("found-of", sum(count.arrived));
}

function sum(numbers: Count["groups"]): number {
  return Object.values(numbers ?? {}).reduce((all, one) => all + one, 0);
}

/** What one walks for: the round, or whatever comes. */
function Then({ stage }: { stage: SeatStage }) {
  const next = stages.value.find((one) => one.at === stage.id) ?? stageAfter(stage);
  if (!next) return null;
  const round = (next.rounds ?? 1) > 1 ? roundOf(next) : "";
  return <p>{t("after-this", { what: round || words(next.title) })}</p>;
}
