import { signal } from "@preact/signals";
import { keep, kept } from "../keep";

export const SIZES = ["normal", "large", "larger"] as const;
export type Size = (typeof SIZES)[number];

const KEPT = "ek/text";

export const textSize = signal<Size>(SIZES.find((size) => size === kept(KEPT)) ?? "normal");

/** Write the size to the page; CSS does the rest. */
export function applyTextSize(): void {
  const page = document.documentElement;
  if (textSize.value === "normal") delete page.dataset.text;
  else page.dataset.text = textSize.value;
}

export function chooseTextSize(size: Size): void {
  textSize.value = size;
  keep(KEPT, size);
  applyTextSize();
}
