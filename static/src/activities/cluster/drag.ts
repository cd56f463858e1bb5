import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import Sortable from "sortablejs";
import type { Id } from "../../wire";
import { selected } from "./selection";

/** True from the press until something is let go; the board is not drawn anew meanwhile. */
export const dragging = signal(false);

/**
 * When the board goes away under the hand (the next step begins), Sortable must not be destroyed before it has seen the
 * end, and says nothing of it; the next board must not stay held.
 */
class Hold {
  moving = false;
  gone = false;
  private held = false;
  choose(): void {
    this.held = true;
    dragging.value = true;
  }
  unchoose(): void {
    this.held = false;
    if (!this.moving) dragging.value = false;
  }
  /** Says whether the board is still there. */
  end(): boolean {
    this.moving = false;
    this.held = false;
    if (!this.gone) dragging.value = false;
    return !this.gone;
  }
  leave(sortable: Sortable): void {
    this.gone = true;
    if (this.held) dragging.value = false;
    else sortable.destroy();
  }
}

const MOTION_MS = 120;
/** Sortable lays out the page once for each card that makes room: in a longer pile they jump, or the hand would wait. */
const MOST_MOVING = 12;

const SHARED: Sortable.Options = {
  animation: MOTION_MS,
  // A finger that scrolls must not take a card along.
  delay: 180,
  delayOnTouchOnly: true,
  touchStartThreshold: 6,
  scrollSensitivity: 70,
  scrollSpeed: 16,
  ghostClass: "is-target",
  chosenClass: "is-chosen",
  dragClass: "is-lifted",
};

export type DropCards = (cards: readonly Id[], to: Id | null, before: Id | null) => void;

/**
 * A pile whose cards can be dragged to other piles. Sortable moves nodes that Preact owns: they are put back on drop,
 * and the order is sent instead. A selected card takes all selected ones along.
 */
export function usePile(onDrop: DropCards) {
  const list = useRef<HTMLDivElement>(null);
  const drop = useRef(onDrop);
  const made = useRef<Sortable | null>(null);
  drop.current = onDrop;
  useEffect(() => {
    if (!list.current) return;
    const back = putBack();
    const hold = new Hold();
    const sortable = Sortable.create(list.current, {
      ...SHARED,
      group: "cards",
      draggable: "[data-card]",
      onChoose: ({ item }) => {
        back.remember(item);
        hold.choose();
        const chosen = selected.peek();
        if (chosen.size > 1 && chosen.has(item.dataset.card ?? "")) item.dataset.count = String(chosen.size);
      },
      onUnchoose: ({ item }) => {
        delete item.dataset.count;
        hold.unchoose();
      },
      onStart: () => {
        hold.moving = true;
      },
      onEnd: ({ item, to }) => {
        if (!hold.end()) return;
        const card = item.dataset.card ?? "";
        const cards = selected.peek().has(card) ? [...selected.peek()] : [card];
        const before = nextCard(item, cards) ?? (to.dataset.rest || null);
        const moved = back.restore(item);
        if (moved) drop.current(cards, to.dataset.pile || null, before);
      },
    });
    made.current = sortable;
    return () => hold.leave(sortable);
  }, []);
  useEffect(() => {
    const cards = list.current?.childElementCount ?? 0;
    made.current?.option("animation", cards > MOST_MOVING ? 0 : MOTION_MS);
  });
  return list;
}

type DropHeading = (heading: Id, before: Id | null) => void;

/** A wall whose headings can be dragged by their grip. */
export function useWall(onDrop: DropHeading) {
  const wall = useRef<HTMLDivElement>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    if (!wall.current) return;
    const back = putBack();
    const hold = new Hold();
    const sortable = Sortable.create(wall.current, {
      ...SHARED,
      group: "headings",
      draggable: "[data-heading]",
      handle: ".strip__grip",
      onChoose: ({ item }) => {
        back.remember(item);
        hold.choose();
      },
      onUnchoose: () => hold.unchoose(),
      onStart: () => {
        hold.moving = true;
      },
      onEnd: ({ item }) => {
        if (!hold.end()) return;
        const next = item.nextElementSibling as HTMLElement | null;
        const before = next?.dataset.heading ?? null;
        const moved = back.restore(item);
        if (moved) drop.current(item.dataset.heading ?? "", before);
      },
    });
    return () => hold.leave(sortable);
  }, []);
  return wall;
}

/** The first card behind `item` that is not moved itself. */
function nextCard(item: HTMLElement, moved: readonly Id[]): Id | null {
  let next = item.nextElementSibling as HTMLElement | null;
  while (next?.dataset.card && moved.includes(next.dataset.card))
    next = next.nextElementSibling as HTMLElement | null;
  return next?.dataset.card ?? null;
}

/** Remembers where a node stood and puts it there again; says whether it had been moved. */
function putBack() {
  let parent: ParentNode | null = null;
  let next: Node | null = null;
  return {
    remember(item: HTMLElement) {
      parent = item.parentNode;
      next = item.nextSibling;
    },
    restore(item: HTMLElement): boolean {
      if (!parent) return false;
      const moved = item.parentNode !== parent || item.nextSibling !== next;
      parent.insertBefore(item, next?.parentNode === parent ? next : null);
      return moved;
    },
  };
}
