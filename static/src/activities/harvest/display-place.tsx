import { Frame } from "../../display/frame";
import { usePages } from "../../display/pages";
import { hostLine } from "../../display/place-notes";
import { t } from "../../i18n/speak";
import { Rich, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { placeLong, placeSpoken } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { TimeDisc } from "../../ui/time";
import type { Card, HarvestStage, Place, Summary } from "../../wire";
import { cardsOf, summariesOf } from "./brought";
import { Leaf, useSizes } from "./display-cards";
import { Sentences } from "./display-sentences";
import { type Packed, pack, packLines } from "./pack";

/** At the size of a sentence: so many letters stand in a line beside the name of the round, so many lines on the board. */
const LETTERS = 52;
const LINES = 10;

type Page = { said: readonly Summary[] } | { cards: readonly Packed<Card>[] };

/** One place presents: its plate and name, what its host sums up, then its cards. */
export function PlacePicture({ stage, place }: { stage: HarvestStage; place: Place }) {
  const cards = cardsOf(stage, place);
  const { sizeOf, grow } = useSizes();
  const all: Page[] = [
    ...packLines(summariesOf(stage, place), linesOf, LINES).map((said) => ({ said })),
    ...pack(cards, sizeOf).map((page) => ({ cards: page })),
  ];
  const { page, pages, shown } = usePages(all, 1);
  const now = shown[0];
  const title = placeLong(place);
  return (
    <Frame
      title={title}
      length={title.length}
      mark={<PlacePlate place={place} size="xl" label={placeSpoken(place)} />}
      above={hostLine(place) || undefined}
      compact
      rule={words(place.question) ? place.question : null}
      aside={stage.status === "open" ? <TimeDisc timer={stage.timer} /> : undefined}
      plain={!now || "said" in now}
      foot={
        <>
          <p>
            <Rich id="cards-bold" args={{ count: cards.length, number: number(cards.length) }} />
          </p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      {!now ? (
        <p class="d-sentence">{t("harvest-nothing")}</p>
      ) : "said" in now ? (
        <Sentences summaries={now.said} key={page} />
      ) : (
        <ul class="d-cards d-turning" key={page}>
          {now.cards.map((one) => (
            <Leaf key={one.item.id} card={one.item} at={one.at} size={one.size} grow={grow} />
          ))}
        </ul>
      )}
    </Frame>
  );
}

/** Its lines, and the room between it and the next. */
function linesOf({ text }: Summary): number {
  return Math.ceil(text.length / LETTERS) + 1;
}
