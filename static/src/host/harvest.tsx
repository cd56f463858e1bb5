import { useEffect } from "preact/hooks";
import { isolate, t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { placeLong, placeName } from "../places/names";
import { PlacePlate } from "../places/plate";
import { places } from "../store";
import { Button } from "../ui/button";
import { showDialog } from "../ui/dialog";
import { eye, next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import type { HarvestStage, Place } from "../wire";
import { CardsDialog } from "./cards-dialog";
import { allSentences, cardsHere, rounds } from "./here";
import { Earlier } from "./sentences";

/** Table after table is presented: the own sentences to read out, and whose turn it is. */
export function Harvest({ stage, place }: { stage: HarvestStage; place: Place }) {
  const mine = stage.status === "open" && stage.showing === place.id;
  return mine ? <Speaking place={place} /> : <Waiting stage={stage} place={place} />;
}

/** The own place has the floor: nothing but what is said, large. */
function Speaking({ place }: { place: Place }) {
  useEffect(() => {
    scrollTo(0, 0);
    announce(t(`harvest-now-${place.kind}`));
  }, []);
  const said = rounds.value.filter((round) => allSentences(round.id).length);
  return (
    <section class="speaking" aria-labelledby="speaking-title">
      <h1 class="question" id="speaking-title">
        {t(`harvest-now-${place.kind}`)}
      </h1>
      {said.map((round) => (
        <figure key={round.id}>
          <figcaption class="label">{t("round-no", { round: round.round ?? 1 })}</figcaption>
          {allSentences(round.id).map((sentence) => (
            <blockquote key={sentence} dir="auto">
              {t("quoted", { text: isolate(sentence) })}
            </blockquote>
          ))}
        </figure>
      ))}
      {!said.length && <p>{t("harvest-no-sentence")}</p>}
      <AllCards place={place} />
    </section>
  );
}

function Waiting({ stage, place }: { stage: HarvestStage; place: Place }) {
  const shown = places.value.find((one) => one.id === stage.showing);
  const list = places.value.filter((one) => !one.closed);
  return (
    <>
      <header class="asked">
        <p class="label">
          <Words of={stage.title} />
        </p>
        <h1 class="asked__words">
          {shown ? (
            t("harvest-other", { place: isolate(placeName(shown)) })
          ) : words(stage.prompt) ? (
            <Words of={stage.prompt} />
          ) : (
            t("harvest-soon")
          )}
        </h1>
      </header>
      <div class="boxes boxes--even">
        <section class="panel-box" aria-labelledby="own-title">
          <h2 class="section" id="own-title">
            {t("harvest-own")}
          </h2>
          <ul class="sums">
            {rounds.value.map((round) => (
              <Earlier key={round.id} round={round} place={place} />
            ))}
          </ul>
          <AllCards place={place} />
        </section>
        <section class="panel-box" aria-labelledby="order-title">
          <h2 class="section" id="order-title">
            {t(`harvest-order-${place.kind}`)}
          </h2>
          <ol class="places-list">
            {list.map((one) => (
              <li
                key={one.id}
                class="places-list__one"
                aria-current={one.id === shown?.id ? "step" : undefined}
              >
                <PlacePlate place={one} label="" />
                <span class="grow">
                  {placeLong(one)}
                  {one.id === place.id && <small>{t(`harvest-mine-${place.kind}`)}</small>}
                </span>
                {one.id === shown?.id && (
                  <b class="places-list__now">
                    <Icon of={next} turn />
                    {t("harvest-now")}
                  </b>
                )}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function AllCards({ place }: { place: Place }) {
  const count = cardsHere.value.length;
  if (!count) return null;
  return (
    <Button wide onClick={() => showDialog(<CardsDialog place={place} />)}>
      <Icon of={eye} />
      {t(`told-all-${place.kind}`, { count })}
    </Button>
  );
}
