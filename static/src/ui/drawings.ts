/**
 * Drawings on a 24 grid: a path drawn with a line and, where needed, one drawn thicker (single points).
 * Each is a constant of its own, so that a bundle holds only what its surface shows.
 */
export type Drawing = readonly [line: string, thick?: string];

/** The ring of dots of the plenary; filled, for plates. */
export const plenum: Drawing = [
  "M9.7 3.6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M15.6 6.1a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M18.1 12a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M15.6 17.9a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M9.7 20.4a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M3.8 17.9a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M1.3 12a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M3.8 6.1a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0",
];
export const check: Drawing = ["M4.5 12.5l5 5 10-11"];
export const wait: Drawing = ["M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5.3l3.4 2"];
export const next: Drawing = ["M4 12h15.5M13.5 6l6 6-6 6"];
export const down: Drawing = ["M6 9l6 6 6-6"];
export const plus: Drawing = ["M12 5v14M5 12h14"];
export const minus: Drawing = ["M5 12h14"];
export const undo: Drawing = ["M9 5L4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-4"];
export const more: Drawing = ["", "M5 12h.01M12 12h.01M19 12h.01"];
export const help: Drawing = [
  "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M9.3 9.4a2.8 2.8 0 1 1 4 2.5c-.9.5-1.3 1-1.3 2M12 17h.01",
];
export const text: Drawing = [
  "M2.5 18.5L7.7 6h.6l5.2 12.5M4.3 14.5h7.4M15 18.5l3.3-8h.4l3.3 8M16.2 15.9h4.6",
];
export const lang: Drawing = [
  "M3 5.5h10M8 3v2.5M11 5.5c-.8 4-3.6 6.8-7.5 8.3M5 5.8c1.1 3.3 3.3 5.7 6 7.2M12.5 21l4.2-10.5h.6L21.5 21M13.9 17.5h6.2",
];
export const people: Drawing = [
  "M5.4 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0M2.5 20c.4-4 3-6.2 6.5-6.2s6.1 2.2 6.5 6.2M15.5 4.9a3.6 3.6 0 0 1 0 6.2M17.8 14.3c2.1.9 3.4 2.9 3.7 5.7",
];
export const person: Drawing = [
  "M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M4.5 20.5c.5-4.3 3.4-6.7 7.5-6.7s7 2.4 7.5 6.7",
];
export const phone: Drawing = [
  "M8.7 2.5h6.6a2.2 2.2 0 0 1 2.2 2.2v14.6a2.2 2.2 0 0 1 -2.2 2.2h-6.6a2.2 2.2 0 0 1 -2.2 -2.2v-14.6a2.2 2.2 0 0 1 2.2 -2.2zM11 18.5h2",
];
export const screen: Drawing = ["M2.5 4h19M4 4v11.5h16V4M12 15.5V18M8 21.5l4-3.5 4 3.5"];
export const wifi: Drawing = [
  "M2.5 9.5a14 14 0 0 1 19 0M6 13.3a9 9 0 0 1 12 0M9.3 16.8a4 4 0 0 1 5.4 0",
  "M12 20h.01",
];
export const search: Drawing = ["M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M15.5 15.5L21 21"];
export const grip: Drawing = ["", "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"];
export const pen: Drawing = ["M4 20l1.2-4.8L16.5 3.9l3.6 3.6L8.8 18.8zM14 6.5l3.5 3.5"];
export const paper: Drawing = ["M5 3h9.5L19 7.5V21H5zM14 3v5h5M8.5 12.5h7M8.5 16.5h7"];
export const lock: Drawing = [
  "M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2zM8 10.5V7.5a4 4 0 0 1 8 0v3",
];
export const pin: Drawing = ["M9 3h6M10 3v6l-3.5 4h11L14 9V3M12 13v8"];
export const wheel: Drawing = [
  "M8.9 4a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0M10.5 8v6h5.5l2.5 5.5M10.5 10.5h4.5M8 11.6a5 5 0 1 0 6.6 6.4",
];
export const link: Drawing = [
  "M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.3 6M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.3-1.3",
];
export const stack: Drawing = [
  "M4 8.5h11a1 1 0 0 1 1 1v7a1 1 0 0 1 -1 1h-11a1 1 0 0 1 -1 -1v-7a1 1 0 0 1 1 -1zM8 8.5v-3h13v9h-5",
];
export const close: Drawing = ["M6 6l12 12M18 6L6 18"];
export const offline: Drawing = [
  "M4 3.5l16 17M2.5 9.5A14 14 0 0 1 6.8 6.6M11.5 5.5a14 14 0 0 1 10 4M6 13.3a9 9 0 0 1 4.5-2.4M15.6 11.5a9 9 0 0 1 2.4 1.8M9.3 16.8a4 4 0 0 1 4.5-.7",
  "M12 20h.01",
];
export const ladder: Drawing = ["M4 20v-4M9 20v-7M14 20V9.5M19.5 20V5"];
export const flag: Drawing = ["M5 21.5V3.5h12.5L15 8l2.5 4.5H5"];
export const pause: Drawing = ["M8.5 5v14M15.5 5v14"];
export const photo: Drawing = [
  "M3 7h4.5L9 4.5h6L16.5 7H21v12.5H3zM8.4 13a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0",
];
export const table: Drawing = ["M6.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0M9 3h6M9 21h6M3 9v6M21 9v6"];
export const eye: Drawing = [
  "M2 12c2.4-4.3 5.8-6.5 10-6.5S19.6 7.7 22 12c-2.4 4.3-5.8 6.5-10 6.5S4.4 16.3 2 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
];
/** The lightning of a dispute. */
export const bolt: Drawing = ["M13.5 2.5L5 13.5h6L10 21.5 19 10h-6.2z"];
/** The Themenspeicher: a tray that things are laid into. */
export const tray: Drawing = ["M3 13.5V20h18v-6.5M3 13.5L6 5h12l3 8.5M3 13.5h5a4 4 0 0 0 8 0h5"];
/** Something to pass on by word of mouth. */
export const speech: Drawing = [
  "M4 4.5h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-8.5L6.5 21v-4.5H4a1 1 0 0 1 -1 -1v-10a1 1 0 0 1 1 -1zM7.5 8.7h9M7.5 12.3h6",
];
/** A raised hand: somebody calls for help. */
export const hand: Drawing = [
  "M8 13V6.2a1.5 1.5 0 0 1 3 0V11M11 10.5V4a1.5 1.5 0 0 1 3 0v6.5M14 10.5V5.7a1.5 1.5 0 0 1 3 0v8.8c0 4-2.4 6.5-5.8 6.5-2.6 0-4.2-1.1-5.4-3.4L3.4 13a1.5 1.5 0 0 1 2.5-1.6L8 14",
];
export const up: Drawing = ["M6 15l6-6 6 6"];
