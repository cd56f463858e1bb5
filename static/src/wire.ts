/** What travels between page and laptop: the types of docs/wire.md, which is binding. */

export type * from "./wire/card";
export type * from "./wire/count";
export type * from "./wire/event";
export type * from "./wire/hall";
export type * from "./wire/report";
export type * from "./wire/screen";
export type * from "./wire/stage";
export type * from "./wire/view";
export type * from "./wire/words";
