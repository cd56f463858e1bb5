import { useEffect, useRef, useState } from "preact/hooks";
import { isolate, t } from "../i18n/speak";
import { placeLong } from "../places/names";
import { find } from "../store";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import type { Place } from "../wire";

/** The own place was merged into another one, and its host with it. */
export function Moved({ place }: { place: Place }) {
  const before = useRef(place.id);
  const [from, setFrom] = useState<string | null>(null);
  useEffect(() => {
    if (before.current !== place.id) setFrom(before.current);
    before.current = place.id;
  }, [place.id]);
  const closed = from ? find("place", from) : undefined;
  if (!closed?.closed) return null;
  return (
    <Note state="waiting" live>
      <p>{t("moved", { from: isolate(placeLong(closed)), place: isolate(placeLong(place)) })}</p>
      <Button size="small" onClick={() => setFrom(null)}>
        {t("understood")}
      </Button>
    </Note>
  );
}
