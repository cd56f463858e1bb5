import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { shelves } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { Id, PersonInfo, Place } from "../../wire";
import { ask } from "../session";
import { nameInside, placeInside } from "./people-words";

/** A card was lost or photographed: another one takes its place. `then`: told whether there is a new one. */
export function askRenewCard(place: Place, then: (made: boolean) => void): void {
  showDialog(<RenewDialog place={place} then={then} />);
}

interface RenewProps {
  place: Place;
  then: (made: boolean) => void;
}

/** Whoever is there goes, unless the moderator knows them: the laptop cannot tell the host from whoever has a photo. */
function RenewDialog({ place, then }: RenewProps) {
  // What was asked about is replaced, be it shown a moment later or not.
  const card = useRef(place.card ?? 0).current;
  const made = useRef(false);
  const [kept, setKept] = useState<readonly Id[]>([]);
  const hosts = hostsWithDevice(place.id);
  const renew = async () => {
    const keep = kept.filter((id) => hosts.some((host) => host.id === id));
    const ack = await ask({ kind: "host.renew", place: place.id, host_card: card, keep });
    made.current = ack.ok;
    return ack;
  };
  return (
    <Ask
      title={t("host-card-renew-title", { place: placeInside(place) })}
      yes={t("host-card-renew")}
      onYes={renew}
      onClose={() => then(made.current)}
    >
      <p>{t("host-card-renew-what")}</p>
      <p>{t(hosts.length ? "host-card-renew-out" : `host-card-renew-nobody-${place.kind}`)}</p>
      {hosts.length > 0 && (
        <fieldset class="choices choices--column">
          <legend class="field__label">{t("host-card-keep")}</legend>
          {hosts.map((host) => (
            <label class="choice" key={host.id}>
              <input
                type="checkbox"
                checked={kept.includes(host.id)}
                onChange={({ currentTarget }) =>
                  setKept((before) =>
                    currentTarget.checked ? [...before, host.id] : before.filter((id) => id !== host.id),
                  )
                }
              />
              {t("host-card-keep-who", { name: nameInside(host), time: clockTime(host.joined) })}
            </label>
          ))}
          <p class="faint">{t("host-card-keep-hint")}</p>
        </fieldset>
      )}
    </Ask>
  );
}

/** Who is host here and has not been taken in on paper. */
function hostsWithDevice(place: string): readonly PersonInfo[] {
  return [...shelves.person.value.values()]
    .filter((person) => person.host === place && !person.paper)
    .sort((a, b) => a.no - b.no);
}
