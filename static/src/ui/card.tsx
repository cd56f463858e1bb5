import type { ComponentChildren, HTMLAttributes } from "preact";
import type { Colour, Text } from "../wire";
import { Also } from "./also";

type CardState = "new" | "waiting" | "selected" | "lifted";

interface CardProps extends Omit<HTMLAttributes<HTMLElement>, "lang"> {
  text: string;
  /** An id for its words: what can be done with a card is described by them. */
  words?: string;
  /** Language of the text, for reading aloud; its direction follows the letters. */
  lang?: string;
  colour?: Colour;
  state?: CardState;
  /** "li" inside a list (the default), "div" elsewhere. */
  as?: "li" | "div";
  /** The line below: kind in words, time, who. */
  meta?: ComponentChildren;
  dense?: boolean;
  /** What it says in other languages. */
  also?: Text;
}

/** A Moderationskarte: text first, then one line about it. Children (a menu, notes) come last. */
export function Card({
  text,
  words,
  lang,
  colour = "white",
  state,
  as: Tag = "li",
  meta,
  dense,
  also,
  children,
  class: extra,
  ...rest
}: CardProps) {
  const names = ["card", dense && "card--dense", extra].filter(Boolean).join(" ");
  return (
    <Tag {...(rest as object)} class={names} data-colour={colour} data-state={state}>
      <span class="card__text" id={words} lang={lang || undefined} dir="auto">
        {text}
      </span>
      {also && <Also of={also} />}
      {meta && <p class="card__meta">{meta}</p>}
      {children}
    </Tag>
  );
}
