import { effect } from "@preact/signals";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { event, find } from "../../store";
import type { ScreenNo, ScreenState } from "../../wire";
import { placeCalled } from "../places/people-words";
import { ask } from "../session";
import { pictureOf } from "./pictures";

const FOLLOWS: ScreenState = { what: "follow", stage: null, place: null, bell: false };

export function screenState(no: ScreenNo): ScreenState {
  return find("screen", no) ?? FOLLOWS;
}

/** "Karten, Runde 2, Tisch 4": what a screen shows, in words. */
export function screenWords(state: ScreenState): string {
  const stage = state.stage ? words(find("stage", state.stage)?.title) : "";
  const place = placeCalled(state.place);
  return [t(`picture-${pictureOf(state)}`), stage, place].filter(Boolean).join(", ");
}

export type Shown = Pick<ScreenState, "what" | "stage" | "place">;

/** What each screen showed last besides black, whoever chose it, as long as this page is open. */
const before = new Map<string, Shown>();
const keyOf = (no: ScreenNo) => `${event.value?.code}/${no}`;
effect(() => {
  for (const no of ["1", "2"] as const) {
    const state = screenState(no);
    if (state.what !== "black") before.set(keyOf(no), state);
  }
});

/** Black, and back to what was there. */
export function setBlack(no: ScreenNo, black: boolean) {
  const back = before.get(keyOf(no)) ?? FOLLOWS;
  return showOn(no, black ? { what: "black", stage: null, place: null } : back);
}

export function showOn(screen: ScreenNo, { what, stage, place }: Shown) {
  return ask({ kind: "screen.show", screen, what, stage, place });
}
