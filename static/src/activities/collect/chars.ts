/** Length as the laptop counts it: code points of the composed, trimmed text. */
export function charsOf(text: string): number {
  return [...text.normalize("NFC").trim()].length;
}
