/** Walking about the floor with the keyboard: one stop for Tab, arrows go on from there. */
import { rover } from "./chosen";

/** Moves the focus from a seat or table to the next one in the direction of an arrow key; true when it was such a key. */
export function onFloorKey(key: KeyboardEvent): boolean {
  const from = (key.target as HTMLElement).closest<HTMLElement>("[data-rove]");
  if (!from || key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return false;
  const all = [...(from.closest(".floor")?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];
  const to = neighbour(key.key, from, all);
  if (!to) return false;
  key.preventDefault();
  rover.value = to.dataset.rove ?? "";
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: "nearest" });
  return true;
}

function neighbour(key: string, from: HTMLElement, all: HTMLElement[]): HTMLElement | undefined {
  const at = all.indexOf(from);
  if (key === "ArrowRight") return all[at + 1];
  if (key === "ArrowLeft") return all[at - 1];
  if (key === "Home") return all[0];
  if (key === "End") return all[all.length - 1];
  if (key === "ArrowDown") return nearest(from, all, 1);
  if (key === "ArrowUp") return nearest(from, all, -1);
  return undefined;
}

/** The nearest one above or below, as the eye sees it; sideways counts double, so that one stays in the column. */
function nearest(from: HTMLElement, all: readonly HTMLElement[], way: 1 | -1): HTMLElement | undefined {
  const { x, y } = middle(from);
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of all) {
    const spot = middle(other);
    const down = (spot.y - y) * way;
    if (down < 8) continue;
    const far = down + 2 * Math.abs(spot.x - x);
    if (far < least) {
      least = far;
      best = other;
    }
  }
  return best;
}

function middle(element: HTMLElement): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
