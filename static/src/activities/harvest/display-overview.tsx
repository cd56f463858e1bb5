import { ComeIn, Frame } from "../../display/frame";
import { ownPrompt } from "../../display/own-prompt";
import { usePages } from "../../display/pages";
import { PlaceBoxes, SMALL_BOXES } from "../../display/place-boxes";
import { hostLine } from "../../display/place-notes";
import { floorLines, LINES_AT_ONCE, PlateFloor } from "../../display/plate-floor";
import { t } from "../../i18n/speak";
import { Rich, Words, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { places } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { HarvestStage, Place } from "../../wire";
import { cardsOf } from "./brought";

/** All places with what they bring. A closed one is among them as long as its cards hang there. */
export function HarvestOverview({ stage }: { stage: HarvestStage }) {
  const counts = new Map(places.value.map((place) => [place.id, cardsOf(stage, place).length]));
  const isShown = (place: Place) => !place.closed || (counts.get(place.id) ?? 0) > 0;
  const countOf = (place: Place) => counts.get(place.id) ?? 0;
  const named = places.value.some((place) => isShown(place) && words(place.title));
  const lines = floorLines(isShown);
  const boxes = usePages(places.value.filter(isShown), SMALL_BOXES);
  const floor = usePages(lines, LINES_AT_ONCE);
  const { page, pages } = named ? boxes : floor;
  const kind = places.value[0]?.kind ?? "table";
  const asked = words(ownPrompt(stage));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Frame
      title={asked ? <Words of={ownPrompt(stage)} /> : t(`harvest-${kind}`)}
      length={(asked || t(`harvest-${kind}`)).length}
      rule={stage.status === "open" ? stage.reminder : null}
      aside={stage.status === "open" ? <TimeDisc timer={stage.timer} /> : undefined}
      foot={
        <>
          {asked && <p>{t(`harvest-${kind}`)}</p>}
          <p>
            <Rich id="cards-bold" args={{ count: all, number: number(all) }} />
          </p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
      end={<ComeIn compact />}
    >
      {named ? (
        <PlaceBoxes
          places={boxes.shown}
          note={(place) => {
            const count = countOf(place);
            return <Rich id="cards-bold" args={{ count, number: number(count) }} />;
          }}
          text={hostLine}
          key={page}
        />
      ) : (
        <PlateFloor
          lines={floor.shown}
          isShown={isShown}
          note={(place) => t("cards", { count: countOf(place) })}
          key={page}
        />
      )}
    </Frame>
  );
}
