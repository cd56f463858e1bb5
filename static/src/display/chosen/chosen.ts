import type { ComponentType } from "preact";
import type { ScreenWhat } from "../../wire";
import { BreakPicture } from "../break";
import { CardsPicture } from "./cards";
import { CodesPicture } from "./codes";
import { FloorPicture } from "./floor";
import { HeadingsPicture } from "./headings";
import { PhotosPicture } from "./photos";
import { QuestionPicture } from "./question";
import { ResultsPicture } from "./results";
import { TimerPicture } from "./timer";
import { WaysPicture } from "./trail";

type ByHand = { readonly [W in Exclude<ScreenWhat, "follow" | "black">]: ComponentType };

const byHand: ByHand = {
  question: QuestionPicture,
  codes: CodesPicture,
  timer: TimerPicture,
  cards: CardsPicture,
  board: HeadingsPicture,
  floor: FloorPicture,
  results: ResultsPicture,
  trail: WaysPicture,
  photos: PhotosPicture,
  pause: BreakPicture,
};

/** The pictures that are chosen by hand; undefined: the screen follows, or this bundle does not know the picture yet. */
export const chosen = byHand as Readonly<Record<string, ComponentType | undefined>>;
