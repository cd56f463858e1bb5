import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { personName } from "../../moderator/places/people-words";
import { everybody } from "../../moderator/places/seating";
import { SummaryLine } from "../../moderator/places/summary-line";
import { placeLong, roundName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { screen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { HarvestStage, Place } from "../../wire";
import { CardList } from "../collect/card-wall";
import { type Heap, titleOf } from "./moderator-heaps";

interface HarvestPlaceProps {
  stage: HarvestStage;
  /** null: all of them at once. */
  place: Place | null;
  groups: readonly Heap[];
  isShown: boolean;
  onShow: () => void;
  onLook: (place: string) => void;
}

/** What was said at one place, round by round: the host's sentences, then the cards. */
export function HarvestPlace({ stage, place, groups, isShown, onShow, onLook }: HarvestPlaceProps) {
  return (
    <section class="harvest__place scroll" aria-label={titleOf(place)}>
      <div class="harvest__head">
        {place && <PlacePlate place={place} label="" />}
        <h3 class="grow">
          {place ? placeLong(place) : t("harvest-overview")}
          {place && <small>{hostsOf(place)}</small>}
        </h3>
        {stage.started === null ? null : isShown ? (
          <p class="harvest__live">
            <Icon of={screen} />
            {t("harvest-on-screen")}
          </p>
        ) : (
          <Button size="small" onClick={onShow}>
            <Icon of={screen} />
            {t("harvest-show")}
          </Button>
        )}
      </div>
      {place ? (
        <Rounds stage={stage} place={place} group={groups.find((one) => one.place.id === place.id)} />
      ) : (
        <Overview stage={stage} groups={groups} onLook={onLook} />
      )}
    </section>
  );
}

/** Who presents. */
function hostsOf(place: Place): string {
  const hosts = everybody().filter((person) => person.host === place.id);
  return hosts.length ? `${t("place-host")}: ${hosts.map(personName).join(", ")}` : "";
}

interface RoundsProps {
  stage: HarvestStage;
  place: Place;
  group: Heap | undefined;
}

function Rounds({ stage, place, group }: RoundsProps) {
  const rounds = stage.sources.flatMap((id) => find("stage", id) ?? []);
  const cards = group?.cards ?? [];
  return (
    <>
      {rounds.map((round) => {
        const own = cards.filter((card) => card.stage === round.id);
        if (round.started === null && !own.length) return null;
        return (
          <section class="answers" key={round.id} aria-label={roundName(round) || words(round.title)}>
            <h4 class="harvest__round">
              {roundName(round) || words(round.title)} <span>{t("cards", { count: own.length })}</span>
            </h4>
            <SummaryLine stage={round} place={place} />
            {own.length > 0 && (
              <CardList
                cards={own}
                label={t("pile-label", { title: roundName(round) || words(round.title) })}
              />
            )}
          </section>
        );
      })}
      {!cards.length && <p class="faint">{t("harvest-empty")}</p>}
    </>
  );
}

/** All places with what they sum up. */
function Overview({ stage, groups, onLook }: Pick<HarvestPlaceProps, "stage" | "groups" | "onLook">) {
  return (
    <ul class="harvest__all">
      {groups.map(({ place, cards }) => (
        <li key={place.id}>
          <button type="button" class="harvest__one" onClick={() => onLook(place.id)}>
            <span class="row">
              <PlacePlate place={place} size="s" label="" />
              <b class="grow">{titleOf(place)}</b>
              <small>{t("cards", { count: cards.length })}</small>
            </span>
            {stage.sources.map((round) => {
              const text = find("summary", `${round}:${place.id}`)?.text;
              return (
                text && (
                  <span class="harvest__said" dir="auto" key={round}>
                    {text}
                  </span>
                )
              );
            })}
          </button>
        </li>
      ))}
    </ul>
  );
}
