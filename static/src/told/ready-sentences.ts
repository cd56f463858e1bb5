import { FluentBundle, FluentResource } from "@fluent/bundle";

/** The same files that phones read theirs from: panel and screen speak two languages, yet show these sentences in all. */
const FILES = import.meta.glob<string>("../../../locales/*/ready-messages.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** A ready sentence in any language of phones; "" when there is none. */
export function readySentence(ready: string, code: string): string {
  const file = FILES[`../../../locales/${code}/ready-messages.ftl`];
  if (!file) return "";
  const bundle = new FluentBundle(code);
  bundle.addResource(new FluentResource(file));
  const pattern = bundle.getMessage(`ready-message-${ready}`)?.value;
  return pattern ? bundle.formatPattern(pattern) : "";
}
