import type { Drawing } from "./drawings";

/** A bell on the table of the moderator. */
export const bell: Drawing = [
  "M12 3a6 6 0 0 1 6 6v4.5l2 3.5H4l2-3.5V9a6 6 0 0 1 6-6zM10 20a2.2 2.2 0 0 0 4 0",
];
/** Sound that is off. */
export const mute: Drawing = ["M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5"];
/** A cup: people may stand up. */
export const cup: Drawing = [
  "M4 9h12v5.5a4.5 4.5 0 0 1 -4.5 4.5h-3A4.5 4.5 0 0 1 4 14.5zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8 3v2.5M12 3v2.5",
];
/** An open door. */
export const door: Drawing = ["M3 21h18M6 21V3.5h12V21M14.5 12.5h.01"];
/** A word that something is not right. */
export const alarm: Drawing = ["M12 3.5l9.5 16.5h-19zM12 9.5v5M12 17.3h.01"];
