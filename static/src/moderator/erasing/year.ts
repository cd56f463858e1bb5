/** The day a year later, as the laptop counts it (`core/retention.py`); null for what is no day. */
export function yearAfter(date: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const last = month === "02" && day === "29" ? "28" : day;
  return `${String(Number(year) + 1).padStart(4, "0")}-${month}-${last}`;
}
