import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event, find } from "../../store";
import { Button } from "../../ui/button";
import { Dialog, showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import { QrCode } from "../../ui/qr-code";
import type { Refusal } from "../../wire";
import { type PlaceSecret, placeSecrets } from "../api";
import { placeInside } from "./people-words";

/** The codes of the hosts. They are here only as long as this dialog is open. */
export function askHostCards(): void {
  showDialog(<HostCards />);
}

function HostCards() {
  const [cards, setCards] = useState<readonly PlaceSecret[] | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    const code = event.peek()?.code ?? "";
    let over = false;
    placeSecrets(code).then(
      (found) => !over && setCards(found),
      (error) => !over && setWhy(error instanceof Refused ? error : new Refused("net.answer")),
    );
    return () => {
      over = true;
    };
  }, []);
  return (
    <Dialog title={t("host-cards")}>
      <div class="stack">
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
      {open && (
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
        </div>
      )}
    </li>
  );
}
