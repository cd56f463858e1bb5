import type { ComponentChildren } from "preact";
import { ComeIn, Frame } from "../../display/frame";
import { useSoon } from "../../display/soon";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich, Words, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { roundOf } from "../../places/names";
import { event, find, places } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { CollectStage } from "../../wire";

/** May everybody read already what the others write? */
export function allSee(): boolean {
  return event.value?.places?.boards === "open";
}

interface RoundFrameProps {
  stage: CollectStage;
  /** The board needs the room: no reminder, which is on the phones too. */
  compact?: boolean;
  page?: number;
  pages?: number;
  children: ComponentChildren;
}

/** The question and the time; shortly before the end the foot says that everybody will move. */
export function RoundFrame({ stage, page = 0, pages = 1, compact = false, children }: RoundFrameProps) {
  const asked = [stage.prompt, event.value?.question, stage.title].find((text) => words(text));
  const soon = useSoon(stage);
  const open = stage.status === "open";
  return (
    <Frame
      title={<Words of={asked} />}
      length={words(asked).length}
      compact={compact}
      rule={open && !compact ? stage.reminder : null}
      aside={open ? <TimeDisc timer={stage.timer} /> : undefined}
      loud={Boolean(soon)}
      foot={
        soon ? (
          <p role="status">{soon}</p>
        ) : (
          <>
            {(stage.rounds ?? 1) > 1 ? <p>{roundOf(stage)}</p> : <StepOf stage={stage} />}
            <p>
              <Written stage={stage} far={compact || allSee()} />
            </p>
            {!open && <p>{t("stage-closed")}</p>}
            {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
          </>
        )
      }
      end={soon ? null : <ComeIn compact={compact || allSee()} />}
    >
      {children}
    </Frame>
  );
}

/** "47 Karten", and with `far` "von 14 Tischen". */
function Written({ stage, far }: { stage: CollectStage; far: boolean }) {
  const { cards = 0, places: written = {} } = find("count", stage.id) ?? {};
  const from = Object.values(written).filter((count) => count > 0).length;
  const kind = places.value[0]?.kind ?? "table";
  return (
    <>
      <Rich id="cards-bold" args={{ count: cards, number: number(cards) }} />
      {far && from > 0 && ` ${t(`from-${kind}`, { count: from })}`}
    </>
  );
}
