import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { number } from "../i18n/when";
import { shelves } from "../store";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Count, Place, SeatStage } from "../wire";

/** How many of those who belong here have come. */
export function Arrived({ place, count }: { place: Place; count: Count }) {
  const expected = count.groups?.[place.id] ?? 0;
  const arrived = Math.min(expected, count.arrived?.[place.id] ?? 0);
  // Before anybody has a place, a place has only so much room.
  if (!Object.values(count.groups ?? {}).some(Boolean)) return <Room place={place} />;
  if (!expected) return <>{t("nobody-expected")}</>;
  if (arrived < expected) return <>{t("arrived-of", { arrived, count: expected })}</>;
  return (
    <b class="d-note__full">
      <Icon of={check} /> {t("all-here")}
    </b>
  );
}

function Room({ place: { capacity } }: { place: Place }) {
  return capacity ? t("seats", { count: capacity }) : null;
}

interface FreeProps {
  place: Place;
  stage: SeatStage;
  count: Count;
  /** Below a plate there is room for the number only. */
  short?: boolean | undefined;
}

/** How many still have room here; where there is no limit, how many have chosen it. */
export function Free({ place, stage, count, short }: FreeProps) {
  const taken = count.groups?.[place.id] ?? 0;
  const room = place.capacity ?? stage.options.limit;
  if (room === null) return <>{t("people", { count: taken })}</>;
  const free = Math.max(0, room - taken);
  if (!free) return <b class="d-note__over">{t("group-full")}</b>;
  return <Rich id={short ? "seats-left-short" : "seats-left"} args={{ count: free, number: number(free) }} />;
}

/** Who receives one there; "" where nobody has said so. */
export function hostLine({ host }: Place): string {
  return host ? t("host-named", { name: host }) : "";
}

/** What an open room talks about; "" as long as nobody has proposed anything. */
export function topicLine(place: Place): string {
  if (!place.open) return "";
  return [...shelves.topic.value.values()]
    .filter((topic) => topic.place === place.id && !topic.done)
    .sort((a, b) => a.pos - b.pos)
    .map((topic) => topic.text)
    .join(" · ");
}
