import { signal } from "@preact/signals";
import type { ComponentType, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { alsoSay, t } from "../i18n/speak";
import { choose } from "../i18n/text";
import { connection, event } from "../store";
import placeStyle from "../styles/phone-places.css?url";
import restStyle from "../styles/phone-rest.css?url";
import soonStyle from "../styles/phone-soon.css?url";
import { withStyle } from "./style";

/** What the first screen needs is loaded first; the rest once the phone has settled in the hall. */
const SETTLED_MS = 8000;
const AGAIN_MS = 2000;
/** So often it is tried while there is a connection, before the page is loaded anew: the laptop may have a newer one. */
const TRIES = 4;
const RELOADED = "ek/reloaded";

/** What stands in the place of a component that is not here yet, where a word would be too much. */
export const nothing = () => null;

interface Part<M> {
  /** Fetch it, unless it is here or under way. */
  want: () => void;
  /** One of its components; a calm word while it is under way, or what is given for that time. */
  show: <P extends object>(
    choose: (module: M) => ComponentType<P>,
    meanwhile?: (props: P) => VNode | null,
  ) => ComponentType<P>;
}

export function part<M>(load: () => Promise<M>): Part<M> {
  const here = signal<M | null>(null);
  let wanted = false;
  const want = () => {
    if (!wanted) void fetchUntilHere(load, here);
    wanted = true;
  };
  const show: Part<M>["show"] = (choose, meanwhile = () => <p class="phone">{t("starting")}</p>) =>
    function Later(props) {
      if (!here.value) want();
      const Shown = here.value && choose(here.value);
      return Shown ? <Shown {...props} /> : meanwhile(props);
    };
  return { want, show };
}

async function fetchUntilHere<M>(load: () => Promise<M>, here: { value: M | null }): Promise<void> {
  for (let tries = 0; ; ) {
    try {
      here.value = await load();
      return;
    } catch {
      if (connection.peek() === "online") tries += 1;
      if (tries >= TRIES) reloadOnce();
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** Nothing is lost by it: drafts and the outbox are kept. Never twice, so that it cannot go round in a circle. */
function reloadOnce(): void {
  try {
    if (sessionStorage.getItem(RELOADED)) return;
    sessionStorage.setItem(RELOADED, "1");
    location.reload();
  } catch {
    // No storage: then it is tried on.
  }
}

/** Sorting, dots and dialogs: soon after cards are written. */
export const soon = part(() => together(import("./part-soon"), withStyle(soonStyle), alsoSay("later")));
/** Groups, measures, looking back, the Themenspeicher. */
export const rest = part(() =>
  together(import("./part-rest"), withStyle(soonStyle), withStyle(restStyle), alsoSay("later")),
);
/** Tables and rooms, with texts of their own. */
export const places = part(() =>
  together(import("./part-places"), withStyle(placeStyle), alsoSay("later"), alsoSay("places")),
);

const formats = part(() => alsoSay("formats"));

/** The texts of the formats that come with eventkit, for languages an event itself does not speak; German till then. */
export function useFormats(): void {
  const foreign = choose(event.value?.format.title)?.exact === false;
  useEffect(() => {
    if (foreign) formats.want();
  }, [foreign]);
}

/** A module with what it cannot be shown without. */
async function together<M>(module: Promise<M>, ...more: Promise<void>[]): Promise<M> {
  const [here] = await Promise.all([module, ...more]);
  return here;
}

/** Fetch all beforehand, so that they are here when the step comes or the connection goes. */
export function fetchLater(): void {
  // Where people move, the first walk must not find a phone without it.
  if (event.peek()?.places) places.want();
  setTimeout(() => {
    soon.want();
    rest.want();
  }, SETTLED_MS);
}
