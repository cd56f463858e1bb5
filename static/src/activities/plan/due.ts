/** `31.12.2027` or `2027-12-31` as the field of a date wants it; "" for words, which may say when as well. */
export function dateOf(words: string): string {
  const said = words.trim();
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(said);
  const parts = german ? [german[3], german[2], german[1]] : /^(\d{4})-(\d\d)-(\d\d)$/.exec(said)?.slice(1);
  if (!parts) return "";
  const date = parts.map((part) => part?.padStart(2, "0")).join("-");
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : "";
}

/** A picked date as it stands in the plan, on phones and in print. */
export function wordsOfDate(date: string): string {
  const [year, month, day] = date.split("-");
  return day ? `${day}.${month}.${year}` : "";
}
