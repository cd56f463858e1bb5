import { useEffect, useState } from "preact/hooks";
import { isolate, t } from "../i18n/speak";
import { placeName } from "../places/names";
import { own, refusal } from "../store";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import type { Place } from "../wire";
import { Entry } from "./entry";
import { lastPlace } from "./here";
import { invitation } from "./invitation";
import { Notices } from "./notices";
import { code, OLD_CARD, start } from "./session";

/** This device is nobody's host any more: what happened, what is safe, and where to go on. */
export function Gone() {
  const closed = useClosed();
  return (
    <Entry>
      <Notices />
      <Note state="waiting" live>
        <p>{whatHappened(closed)}</p>
        <p>{t("gone-safe")}</p>
      </Note>
      <div class="row row--wrap">
        {own.value && (
          <a class="btn" href={`/${code.value}`}>
            {t("as-guest")}
          </a>
        )}
        <Button onClick={() => code.value && start(code.value)}>{t("retry")}</Button>
      </div>
    </Entry>
  );
}

function whatHappened(closed: Place | undefined): string {
  if (closed) return t("gone-closed", { place: isolate(placeName(closed)) });
  return t(refusal.value?.code === OLD_CARD ? "refused-host-card-old" : "gone-text");
}

/** The place that was one's own, if it has been closed. The own view is old by now; everybody's knows it. */
function useClosed(): Place | undefined {
  const [closed, setClosed] = useState<Place>();
  const last = lastPlace.value?.id;
  useEffect(() => {
    if (!last || !code.value) return;
    invitation(code.value).then(
      ({ places }) => setClosed(places[last]?.closed ? places[last] : undefined),
      () => undefined, // then it is said without the reason
    );
  }, [last]);
  return closed;
}
