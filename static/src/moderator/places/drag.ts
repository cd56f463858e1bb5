import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Id } from "../../wire";

/** The person that is held, and the table that lies below the pointer. */
export const held = signal<{ person: Id; over: string | null } | null>(null);

/** A mouse must move so far before it drags; a finger must rest so long, else it scrolls. */
const FAR = 6;
const REST_MS = 220;
const EDGE = 48;
const EDGE_STEP = 14;

export type DropPerson = (person: Id, place: string) => void;

/**
 * Drag people (`data-person`) onto tables (`data-drop`) with mouse, pen or finger. What moves is a likeness of the seat:
 * the nodes that Preact owns stay where they are, and the order is sent instead.
 */
export function useDragging(onDrop: DropPerson) {
  const box = useRef<HTMLDivElement>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const area = box.current;
    if (!area) return;
    const press = (event: PointerEvent) => {
      const seat = (event.target as HTMLElement).closest<HTMLElement>("[data-person]");
      if (!seat || event.button !== 0 || !event.isPrimary || seat.dataset.fixed !== undefined) return;
      begin(seat, event, (person, place) => drop.current(person, place));
    };
    // A long press opens the browser's own menu where the seat should be lifted instead.
    const noMenu = (event: Event) => {
      if ((event.target as HTMLElement).closest("[data-person]") && pressed) event.preventDefault();
    };
    // Once somebody is held, the finger no longer scrolls. (Listened to from the start: later is too late for Chromium.)
    const still = (event: TouchEvent) => {
      if (held.peek() && event.cancelable) event.preventDefault();
    };
    area.addEventListener("pointerdown", press);
    area.addEventListener("contextmenu", noMenu);
    area.addEventListener("touchmove", still, { passive: false });
    return () => {
      area.removeEventListener("pointerdown", press);
      area.removeEventListener("contextmenu", noMenu);
      area.removeEventListener("touchmove", still);
    };
  }, []);
  return box;
}

let pressed = false;

function begin(seat: HTMLElement, down: PointerEvent, drop: DropPerson): void {
  const person = seat.dataset.person ?? "";
  const touch = down.pointerType === "touch";
  let likeness: HTMLElement | null = null;
  let at = { x: down.clientX, y: down.clientY };
  let rest: number | undefined;
  pressed = true;
  const lift = () => {
    clearTimeout(rest);
    likeness = likenessOf(seat);
    held.value = { person, over: null };
    follow();
  };
  const follow = () => {
    if (!likeness) return;
    likeness.style.transform = `translate(${at.x}px, ${at.y}px)`;
    const below = document.elementFromPoint(at.x, at.y);
    const over = below?.closest<HTMLElement>("[data-drop]")?.dataset.drop ?? null;
    if (held.peek()?.over !== over) held.value = { person, over };
    scrollAtEdge(below, at.y);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(at.x - down.clientX, at.y - down.clientY) > FAR;
    // A busy laptop may hear of a finger's move too late, when the seat is lifted already: what counts is when it moved.
    if (far && touch && event.timeStamp - down.timeStamp < REST_MS) {
      end(false);
      return;
    }
    if (far && !likeness) lift();
    follow();
  };
  const up = (event: PointerEvent) => event.pointerId === down.pointerId && end(true);
  const cancel = (event: PointerEvent) => event.pointerId === down.pointerId && end(false);
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !likeness) return;
    event.stopPropagation();
    end(false);
  };
  const end = (good: boolean) => {
    clearTimeout(rest);
    pressed = false;
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
    removeEventListener("keydown", key, true);
    const over = held.peek()?.over ?? null;
    if (!likeness) return;
    likeness.remove();
    held.value = null;
    noClickNow();
    if (good && over !== null) drop(person, over);
  };
  if (touch) rest = window.setTimeout(lift, REST_MS);
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
  addEventListener("keydown", key, true);
}

function likenessOf(seat: HTMLElement): HTMLElement {
  const made = document.createElement("div");
  made.className = "seat seat--held";
  made.setAttribute("aria-hidden", "true");
  made.textContent = seat.dataset.initial ?? "";
  document.body.append(made);
  return made;
}

function scrollAtEdge(below: Element | null, y: number): void {
  const floor = below?.closest<HTMLElement>(".floor");
  if (!floor) return;
  const { top, bottom } = floor.getBoundingClientRect();
  if (y < top + EDGE) floor.scrollTop -= EDGE_STEP;
  else if (y > bottom - EDGE) floor.scrollTop += EDGE_STEP;
}

/** Letting go is no press on what lies below. */
function noClickNow(): void {
  const swallow = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 0);
}
