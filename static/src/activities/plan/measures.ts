import { newId } from "../../ids";
import type { Parcel } from "../../outbox";
import { outbox } from "../../phone/session";
import { shelves, viewSeq } from "../../store";
import type { Id, Measure, MeasureWords } from "../../wire";

/** What can be written of a measure, in the order in which one speaks about it. */
export const PARTS = ["what", "who", "partners", "until", "first_step"] as const;
/** The message that names a part. */
export function nameOf(part: Part): string {
  return `measure-${part.replace("_", "-")}`;
}
/** The same in one or two words. */
export function shortNameOf(part: Part): string {
  return `measure-short-${part.replace("_", "-")}`;
}

export type Part = (typeof PARTS)[number];

/** A measure as the phone shows it: what the laptop said, and on top what it has not answered yet. */
export interface MyMeasure extends Measure {
  /** Parts of it wait on this phone. */
  waiting: ReadonlySet<Part>;
  leaving: boolean;
}

/** All measures of a stage by number; those that only this phone knows so far come last. */
export function measuresOf(stage: string): readonly MyMeasure[] {
  const found = new Map<Id, MyMeasure>();
  for (const measure of shelves.measure.value.values()) {
    if (measure.stage === stage) found.set(measure.id, { ...measure, waiting: new Set(), leaving: false });
  }
  const box = outbox.value;
  for (const { parcel, seq } of box?.delivered.value ?? []) {
    if (seq > viewSeq.value) overlay(found, stage, parcel, false);
  }
  for (const parcel of box?.waiting.value ?? []) overlay(found, stage, parcel, true);
  return [...found.values()].sort((a, b) => a.no - b.no || a.at - b.at);
}

function overlay(found: Map<Id, MyMeasure>, stage: string, { command, at }: Parcel, waits: boolean): void {
  if (command.kind === "measure.remove") {
    const known = found.get(command.measure);
    if (known) found.set(known.id, { ...known, leaving: true });
  }
  if (command.kind !== "measure.set" || command.stage !== stage) return;
  const known = found.get(command.measure) ?? fresh(command.measure, stage, at);
  const { about = known.about } = command;
  const said = PARTS.filter((part) => command[part] !== undefined);
  const words = Object.fromEntries(said.map((part) => [part, command[part]]));
  const waiting = waits ? new Set([...known.waiting, ...said]) : known.waiting;
  found.set(known.id, { ...known, ...words, about, waiting });
}

function fresh(id: Id, stage: string, at: number): MyMeasure {
  const words: MeasureWords = { what: "", who: "", partners: "", until: "", first_step: "" };
  return {
    id,
    no: Number.MAX_SAFE_INTEGER,
    stage,
    about: null,
    at,
    ...words,
    waiting: new Set(),
    leaving: false,
  };
}

/** Make a measure; the rest of it is written afterwards, part by part. Returns its id. */
export function makeMeasure(stage: string, about: Id | undefined, what: string): Id {
  const measure = newId();
  void outbox.peek()?.send({ kind: "measure.set", stage, measure, what, ...(about && { about }) });
  return measure;
}

/** Change one part only, so that several people can write on one measure. */
export function setPart(measure: Measure, part: Part, words: string): void {
  void outbox.peek()?.send({ kind: "measure.set", stage: measure.stage, measure: measure.id, [part]: words });
}

export function removeMeasure(id: Id): void {
  void outbox.peek()?.send({ kind: "measure.remove", measure: id });
}
