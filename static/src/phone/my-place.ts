import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Command } from "../commands";
import { finalPlace } from "../places/board";
import { current, find, own, resting, stages } from "../store";
import type { Id, Place, SeatStage, Stage } from "../wire";
import { isWalk } from "./at-places";
import { underWay } from "./mine";

/** Where one belongs and whether one is there, with what is still under way to the laptop. */
export interface Here {
  place: Place | null;
  arrived: boolean;
  /** The place whose host one is. */
  host: Place | null;
  left: boolean;
  help: boolean;
}

/** The walk that counts now: the one under way, or the one that seated people for the present round. */
export const walk: ReadonlySignal<SeatStage | null> = computed(() => {
  const stage = current.value;
  return asWalk(stage?.at ? find("stage", stage.at) : stage);
});

function asWalk(stage: Stage | null | undefined): SeatStage | null {
  return stage?.activity === "seat" && isWalk(stage) ? stage : null;
}

/** Now is the time to find a place: the walk or its round goes on. Between them the laptop takes nothing of that kind. */
export const goingOn: ReadonlySignal<boolean> = computed(
  () => walk.value !== null && current.value?.status === "open" && !resting.value,
);

/** Somebody looks for another room although they have one. */
export const choosing = signal(false);

export const here: ReadonlySignal<Here> = computed(() => {
  const mine = own.value;
  const at = walk.value;
  const known: State = {
    // `own.place` may still be that of the walk before: what counts is the place of this walk.
    place: mine?.host ?? (at && mine?.seats?.[at.id]) ?? null,
    arrived: mine?.arrived ?? false,
    left: mine?.left ?? false,
    help: mine?.help ?? false,
  };
  const state = mine ? underWay().reduce((so, command) => after(so, command, at), known) : known;
  return { ...state, place: placeOf(state.place), host: placeOf(mine?.host) };
});

interface State extends Omit<Here, "place" | "host"> {
  place: Id | null;
}

/** How it will be when the laptop has taken a command, if it does. */
function after(so: State, command: Command, at: SeatStage | null): State {
  switch (command.kind) {
    case "seat.take":
      return command.stage === at?.id ? { ...so, place: command.target, arrived: false } : so;
    case "seat.arrive": {
      if (command.stage !== at?.id) return so;
      const place = at.options.move === "choose" ? (command.place ?? so.place) : so.place;
      if (command.place && command.place !== place) return so;
      return { ...so, place, arrived: command.arrived ?? true };
    }
    case "person.leave":
      return { ...so, left: true, help: false };
    case "person.return":
      return { ...so, left: false };
    case "person.help":
      return { ...so, help: command.wanted };
    default:
      return so;
  }
}

/** Seats of a round that is over stay as they were; whose table was merged into another one belongs there. */
function placeOf(id: Id | null | undefined): Place | null {
  return (id && finalPlace(id)) || null;
}

/** One's own wishes of a walk, in order, with what is still under way. A room that was closed is none any more: it is not
 *  on the screen, so nobody could take it back, and with it all others would be refused. */
export function myWishes(stage: SeatStage): readonly Id[] {
  let wishes = own.value?.wishes?.[stage.id] ?? [];
  for (const command of underWay()) {
    if (command.kind === "seats.wish" && command.stage === stage.id) wishes = command.places;
  }
  return wishes.filter((id) => !find("place", id)?.closed);
}

/** Where one was before this walk; null: nowhere yet. */
export function placeBefore(stage: SeatStage): Id | null {
  const earlier = stages.value.filter((one) => isWalk(one) && one.no < stage.no && one.started !== null);
  const last = earlier[earlier.length - 1];
  return placeOf(last && own.value?.seats?.[last.id])?.id ?? null;
}

/** The round that people walk to. */
export function roundAfter(stage: SeatStage): Stage | undefined {
  return stages.value.find((one) => one.at === stage.id && one.status !== "skipped");
}

/** The list of rooms is on the screen: to choose one, or another one. */
export const roomsShown: ReadonlySignal<boolean> = computed(
  () =>
    goingOn.value &&
    walk.value?.options.move === "choose" &&
    !here.value.left &&
    (choosing.value || here.value.place === null),
);
