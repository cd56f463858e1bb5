import { useLayoutEffect, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { byPlace } from "../../moderator/places/board-places";
import { placeInside } from "../../moderator/places/people-words";
import { kindNow } from "../../moderator/places/walks";
import { isUnderWay, send } from "../../moderator/session";
import { Button } from "../../ui/button";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import type { HarvestStage } from "../../wire";
import { type Heap, harvested } from "./moderator-heaps";
import { HarvestPlace } from "./moderator-place";
import { HarvestRow } from "./moderator-row";

/** Place after place is presented: the moderator says which one is on the screen now, with one big button or a remote control. */
export function HarvestBoard({ stage }: BoardProps<HarvestStage>) {
  const groups = byPlace(harvested(stage)).flatMap(({ place, cards }) => (place ? [{ place, cards }] : []));
  const [looked, setLooked] = useState<string | null | undefined>(undefined);
  const ids: (string | null)[] = [null, ...groups.map(({ place }) => place.id)];
  const show = (place: string | null) => {
    setLooked(undefined);
    if (place === stage.showing || stage.started === null) return;
    void send({ kind: "harvest.show", stage: stage.id, place }).then((ack) => {
      if (ack.ok) announce(t("said-shown", { place: nameOf(groups, place) }));
    });
  };
  const step = (way: 1 | -1) => ids[ids.indexOf(stage.showing) + way];
  usePaging((way) => {
    const to = step(way);
    if (to !== undefined) show(to);
  });
  const at = looked === undefined ? stage.showing : looked;
  const group = groups.find(({ place }) => place.id === at);
  return (
    <div class="harvest">
      <DeckBar title={stage.title} line={position(ids, stage)}>
        <Step to={step(-1)} way="back" groups={groups} stage={stage} onShow={show} />
        <Step to={step(1)} way="next" groups={groups} stage={stage} onShow={show} />
      </DeckBar>
      <div class="harvest__in">
        <nav class="harvest__places scroll" aria-label={t(`harvest-places-${kindNow()}`)}>
          <ol>
            <HarvestRow
              place={null}
              cards={groups.reduce((sum, one) => sum + one.cards.length, 0)}
              isLooked={at === null}
              isShown={stage.showing === null && stage.started !== null}
              onLook={() => setLooked(null)}
            />
            {groups.map(({ place, cards }) => (
              <HarvestRow
                key={place.id}
                place={place}
                cards={cards.length}
                isLooked={at === place.id}
                isShown={stage.showing === place.id}
                onLook={() => setLooked(place.id)}
              />
            ))}
          </ol>
        </nav>
        <HarvestPlace
          stage={stage}
          place={group?.place ?? null}
          groups={groups}
          isShown={at === stage.showing}
          onShow={() => show(group?.place.id ?? null)}
          onLook={setLooked}
        />
      </div>
      <p class="keys">{t("harvest-keys")}</p>
    </div>
  );
}

function nameOf(groups: readonly Heap[], id: string | null): string {
  const place = groups.find((one) => one.place.id === id)?.place;
  return place ? placeInside(place) : t("harvest-overview");
}

function position(ids: readonly (string | null)[], stage: HarvestStage): string {
  const no = ids.indexOf(stage.showing);
  return no > 0 ? t("harvest-at", { no, count: ids.length - 1 }) : t("harvest-overview-what");
}

interface StepProps {
  to: string | null | undefined;
  way: "next" | "back";
  groups: readonly Heap[];
  stage: HarvestStage;
  onShow: (place: string | null) => void;
}

function Step({ to, way, groups, stage, onShow }: StepProps) {
  if (to === undefined) return null;
  const notYet = stage.started === null ? t("harvest-not-begun") : null;
  const label =
    to === null ? t(`harvest-${way}-overview`) : t(`harvest-${way}`, { place: nameOf(groups, to) });
  return (
    <Button
      look={way === "next" ? "go" : undefined}
      size={way === "back" ? "small" : undefined}
      class={way === "next" ? "harvest__next" : undefined}
      reason={notYet}
      busy={way === "next" && isUnderWay((order) => order.kind === "harvest.show")}
      onClick={() => onShow(to)}
    >
      {label}
      {way === "next" && <Icon of={next} turn />}
    </Button>
  );
}

/** Page Down and Page Up, as a presenter's remote control sends them; not while somebody writes or answers a question. */
function usePaging(onPage: (way: 1 | -1) => void): void {
  // Before the next paint: a second press on what is seen must not go by what was seen before.
  useLayoutEffect(() => {
    const press = (key: KeyboardEvent) => {
      const way = key.key === "PageDown" ? 1 : key.key === "PageUp" ? -1 : 0;
      if (!way || key.ctrlKey || key.metaKey || key.altKey) return;
      if ((key.target as HTMLElement).closest("input, textarea, select, [role=dialog], [role=menu]")) return;
      key.preventDefault();
      onPage(way);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
