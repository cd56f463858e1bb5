/** Six places on the board, three beside each other in two rows:
 *
 *     0 1 2
 *     3 4 5
 *
 * A new card takes the place of the oldest; the others stay where the eye left them. */
export type Size = 1 | 2 | 3;

/** A card on the board: `at` is its first place; `since` grows with every card that is laid down. */
export interface Laid {
  id: string;
  at: number;
  size: Size;
  since: number;
}

/** The places that a card of each size may take: one, two beside each other, a whole row. */
const SPOTS: Readonly<Record<Size, readonly (readonly number[])[]>> = {
  1: [[0], [1], [2], [3], [4], [5]],
  2: [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
  ],
  3: [
    [0, 1, 2],
    [3, 4, 5],
  ],
};

/** The places that a card covers. */
export function covers(card: Laid): readonly number[] {
  return SPOTS[card.size].find((spot) => spot[0] === card.at) ?? [];
}

/** Lay a card down where what must go is oldest. Cards that lose a part of their place go as a whole. */
export function lay(board: readonly Laid[], id: string, size: Size): Laid[] {
  const others = board.filter((card) => card.id !== id);
  const newest = (spot: readonly number[]) =>
    Math.max(0, ...others.filter((card) => overlap(card, spot)).map((card) => card.since));
  const spot = SPOTS[size].reduce((best, one) => (newest(one) < newest(best) ? one : best));
  const since = 1 + Math.max(0, ...board.map((card) => card.since));
  return [...others.filter((card) => !overlap(card, spot)), { id, at: spot[0] ?? 0, size, since }];
}

/** Is there a free place for a card of this size, so that no other has to go? */
export function hasRoom(board: readonly Laid[], size: Size): boolean {
  return SPOTS[size].some((spot) => !board.some((card) => overlap(card, spot)));
}

function overlap(card: Laid, spot: readonly number[]): boolean {
  return covers(card).some((place) => spot.includes(place));
}

/** The next greater size, or the same when there is none. */
export function greater(size: Size): Size {
  return size === 1 ? 2 : 3;
}

/** How many places a text needs by its length; measured afterwards, because letters differ in width. */
export function sizeOf(text: string): Size {
  return text.length > 150 ? 3 : text.length > 70 ? 2 : 1;
}
