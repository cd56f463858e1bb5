import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event, find, places } from "../../store";
import { Button } from "../../ui/button";
import { Dialog, showDialog } from "../../ui/dialog";
import { lock, paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { QrCode } from "../../ui/qr-code";
import type { Place, Refusal } from "../../wire";
import { type PlaceSecret, placeSecrets } from "../api";
import { placeInside } from "./people-words";
import { printing, printPlaces, printRefusal } from "./print";
import { askRenewCard } from "./renew-card";

/** The codes of the hosts. They are here only as long as this dialog is open. */
export function askHostCards(): void {
  printRefusal.value = null;
  showDialog(<HostCards />);
}

/** `made`: the place that has just got a new card. */
function HostCards({ made }: { made?: Place }) {
  const { cards, why } = useCards();
  const [shown, setShown] = useState<string | null>(null);
  return (
    <Dialog title={t("host-cards")}>
      <div class="stack">
        {made && (
          <Note state="ok" live>
            <p>{t("host-card-made", { place: placeInside(made) })}</p>
            <PrintCard place={made.id} focused />
          </Note>
        )}
        {printRefusal.value && (
          <Note state="stop" live>
            {refusalText(printRefusal.value)}
          </Note>
        )}
        <p>{t("host-cards-what")}</p>
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        {!cards && !why && <p role="status">{t("panel-loading")}</p>}
        {cards && (
          <ul class="hostcards">
            {cards.map((card) => (
              <HostCard
                key={card.place}
                card={card}
                open={shown === card.place}
                onToggle={() => setShown(shown === card.place ? null : card.place)}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

/** Asked anew when somebody has made a new card. */
function useCards(): { cards: readonly PlaceSecret[] | null; why: Refusal | null } {
  const [cards, setCards] = useState<readonly PlaceSecret[] | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const good = places.value.map((place) => place.card).join();
  useEffect(() => {
    const code = event.peek()?.code ?? "";
    let over = false;
    placeSecrets(code).then(
      (found) => {
        if (over) return;
        setCards(found);
        setWhy(null);
      },
      (error) => !over && setWhy(error instanceof Refused ? error : new Refused("net.answer")),
    );
    return () => {
      over = true;
    };
  }, [good]);
  return { cards, why };
}

interface HostCardProps {
  card: PlaceSecret;
  open: boolean;
  onToggle: () => void;
}

/** One at a time: who looks over the shoulder learns no more than one. */
function HostCard({ card, open, onToggle }: HostCardProps) {
  const place = find("place", card.place);
  if (!place || place.closed) return null;
  const name = placeInside(place);
  return (
    <li class="hostcard">
      <div class="row">
        <PlacePlate place={place} size="s" label="" />
        <span class="grow">
          <b>{placeName(place)}</b>
          <small>{place.host === null ? t("place-no-host") : place.host || t("place-host-unnamed")}</small>
        </span>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={t(open ? "host-card-hide" : "host-card-show", { place: name })}
          onClick={onToggle}
        >
          {t(open ? "host-card-hide-short" : "host-card-show-short")}
        </Button>
      </div>
      {open && card.card !== place.card && <p role="status">{t("panel-loading")}</p>}
      {open && card.card === place.card && (
        <div class="hostcard__secret">
          {card.host_qr && <QrCode qr={card.host_qr} label={t("host-card-qr", { place: name })} />}
          <dl>
            <div>
              <dt>{t("host-card-address")}</dt>
              <dd dir="ltr">{card.host_url.replace(/^https?:\/\//, "").replace(/#.*/, "")}</dd>
            </div>
            <div>
              <dt>{t("host-card-code")}</dt>
              <dd class="hostcard__code" dir="ltr">
                {card.host}
              </dd>
            </div>
          </dl>
          <div class="row row--wrap">
            <PrintCard place={place.id} />
            <Button
              size="small"
              onClick={() =>
                askRenewCard(place, (made) => showDialog(<HostCards made={made ? place : undefined} />))
              }
            >
              <Icon of={lock} />
              {t("host-card-renew")}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function PrintCard({ place, focused }: { place: string; focused?: boolean }) {
  const busy = printing.value === "hosts";
  return (
    <Button
      size="small"
      busy={busy}
      data-autofocus={focused}
      onClick={() => void printPlaces("hosts", { place })}
    >
      {!busy && <Icon of={paper} />}
      {t("host-card-print")}
    </Button>
  );
}
