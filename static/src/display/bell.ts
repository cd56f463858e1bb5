import { computed, effect, signal } from "@preact/signals";
import { now } from "../clock";
import { isWalk } from "../places/names";
import { current, event } from "../store";
import { shown } from "./shown";

/** A screen that was away must not ring for what is over. */
const JUST_MS = 15_000;
const STROKE_S = 0.9;
const FADES_S = 2.2;
const LOUD = 0.22;
/** A soft bell: the note and two quieter ones above it. */
const NOTES: readonly (readonly [hertz: number, part: number])[] = [
  [523.25, 1],
  [1046.5, 0.35],
  [1568, 0.12],
];

let audio: AudioContext | null = null;
/** Browsers are silent until somebody has pressed something on the page. */
const silent = signal(typeof AudioContext === "function");
/** Nobody has allowed the sound that the moderator wants. */
export const wantsSound = computed(() => silent.value && shown.value.bell);

/** Somebody has pressed something: from now on the page may ring. */
export function allowSound(): void {
  if (!silent.peek()) return;
  audio ??= new AudioContext();
  void audio.resume();
  silent.value = false;
}

function ring(strokes: number): void {
  if (!audio || !shown.peek().bell) return;
  for (let stroke = 0; stroke < strokes; stroke += 1) strike(audio, audio.currentTime + stroke * STROKE_S);
}

function strike(on: AudioContext, at: number): void {
  for (const [hertz, part] of NOTES) {
    const tone = on.createOscillator();
    const volume = on.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(LOUD * part, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + FADES_S);
    tone.connect(volume).connect(on.destination);
    tone.start(at);
    tone.stop(at + FADES_S);
  }
}

/** When the time that people see is up; null: none runs. */
const ends = computed(() => {
  const stage = current.value;
  return event.value?.break?.ends ?? (stage?.status === "open" ? (stage.timer?.ends ?? null) : null);
});
/** The walk that goes on. */
const walk = computed(() => {
  const stage = current.value;
  return stage && isWalk(stage) && stage.status === "open" ? stage.id : null;
});

/** Ring twice when people are asked to walk, once when time is up. */
export function watchBell(): void {
  addEventListener("pointerup", allowSound);
  addEventListener("keydown", allowSound);
  effect(() => {
    const began = walk.value && (current.peek()?.started ?? 0);
    if (began && now() - began < JUST_MS) ring(2);
  });
  effect(() => {
    const left = (ends.value ?? 0) - now();
    if (left <= 0) return undefined;
    const waiting = setTimeout(() => ring(1), left);
    return () => clearTimeout(waiting);
  });
}
