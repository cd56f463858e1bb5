/** What all of them are made of: ids, times, texts. */

export type Id = string;
export type Ms = number;

/** A text in several languages: `{de: "…", en: "…"}`. */
export type Text = Readonly<Record<string, string>>;
export type Facts = Readonly<Record<string, unknown>>;
export type Role = "phone" | "host" | "display" | "preview" | "moderator";
export type Colour = "white" | "yellow" | "green" | "blue" | "orange" | "rose" | "lilac";
