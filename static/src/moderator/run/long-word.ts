const LONG_WORD = 16;

/** A longer word needs smaller letters in a narrow column: a laptop without internet has no hyphenation. */
export function hasLongWord(title: string): boolean {
  return title.split(/\s/).some((word) => word.length > LONG_WORD);
}
