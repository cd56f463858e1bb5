import { signal } from "@preact/signals";

export type Tab = "run" | "places" | "people" | "report" | "settings";

/**
 * Where the panel is: the list of events, the hall check, the technical status, a new event (its format, once chosen; or the event it is to
 * be like; and whether its steps are changed), or one event.
 */
export type Route =
  | { page: "start" }
  | { page: "hall"; code: string | null }
  | { page: "status"; code: string | null }
  | { page: "new"; format: string | null; like?: string; step?: "plan" }
  | { page: "event"; code: string; tab: Tab };

const TABS: readonly Tab[] = ["run", "places", "people", "report", "settings"];

function read(): Route {
  const query = new URLSearchParams(location.search);
  const code = query.get("event");
  const tab = TABS.find((one) => one === query.get("tab"));
  if (code) return { page: "event", code: code.toUpperCase(), tab: tab ?? "run" };
  if (query.has("hall")) return { page: "hall", code: query.get("hall")?.toUpperCase() || null };
  if (query.has("status")) return { page: "status", code: query.get("status")?.toUpperCase() || null };
  if (query.has("new")) {
    const like = query.get("like")?.toUpperCase();
    const step = query.get("step") === "plan" ? { step: "plan" as const } : {};
    return { page: "new", format: query.get("new") || null, ...(like && { like }), ...step };
  }
  return { page: "start" };
}

export const route = signal<Route>(read());

/** The address of a place in the panel; a reload leads there again. */
export function address(to: Route): string {
  if (to.page === "event") {
    return `/panel?event=${to.code}${to.tab === "run" ? "" : `&tab=${to.tab}`}`;
  }
  if (to.page === "start") return "/panel";
  if (to.page === "hall" || to.page === "status") return `/panel?${to.page}=${to.code ?? ""}`;
  return `/panel?new=${to.format ?? ""}${to.like ? `&like=${to.like}` : ""}${to.step ? "&step=plan" : ""}`;
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
