import { signal } from "@preact/signals";

export type Tab = "run" | "places" | "people" | "settings";

/** Where the panel is: the list of events, a new event (its format, once chosen), the hall check, or one event. */
export type Route =
  | { page: "start" }
  | { page: "new"; format: string | null }
  | { page: "hall"; code: string | null }
  | { page: "event"; code: string; tab: Tab };

const TABS: readonly Tab[] = ["run", "places", "people", "settings"];

function read(): Route {
  const query = new URLSearchParams(location.search);
  const code = query.get("event");
  const tab = TABS.find((one) => one === query.get("tab"));
  if (code) return { page: "event", code: code.toUpperCase(), tab: tab ?? "run" };
  if (query.has("hall")) return { page: "hall", code: query.get("hall")?.toUpperCase() || null };
  if (query.has("new")) return { page: "new", format: query.get("new") || null };
  return { page: "start" };
}

export const route = signal<Route>(read());

/** The address of a place in the panel; a reload leads there again. */
export function address(to: Route): string {
  if (to.page === "event") {
    return `/panel?event=${to.code}${to.tab === "run" ? "" : `&tab=${to.tab}`}`;
  }
  if (to.page === "hall") return `/panel?hall=${to.code ?? ""}`;
  return to.page === "new" ? `/panel?new=${to.format ?? ""}` : "/panel";
}

/** Go somewhere; `replace` leaves no step to go back to. */
export function go(to: Route, replace = false): void {
  history[replace ? "replaceState" : "pushState"](null, "", address(to));
  route.value = to;
  if (!replace) scrollTo(0, 0);
}

addEventListener("popstate", () => {
  route.value = read();
});
