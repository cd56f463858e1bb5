import { useEffect, useRef } from "preact/hooks";
import { isolate, t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { keep, kept } from "../../keep";
import type { ScreenProps } from "../../phone/activities";
import { HelpCall } from "../../phone/help-call";
import { choosing, goingOn, here, placeBefore, roundAfter } from "../../phone/my-place";
import { sayArrived } from "../../phone/place-orders";
import { named } from "../../phone/spoken-place";
import { Floor } from "../../places/floor";
import { colourName, placeLong, plateOf } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { whereWords } from "../../places/rows";
import { event, own } from "../../store";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { TimeDisc } from "../../ui/time";
import type { Place, SeatStage } from "../../wire";

const BUZZ_MS = 300;

interface PictureProps extends Pick<ScreenProps<SeatStage>, "stage" | "notices"> {
  place: Place;
}

/** Where to go, as large as the phone: the sign of the place in its colour, where it stands, who waits there. */
export function Picture({ stage, place, notices }: PictureProps) {
  const { arrived, host } = here.value;
  const call = t(arrived && !host ? "walk-there" : callOf(stage, place), named(place));
  const title = useRef<HTMLHeadingElement>(null);
  useCall(stage, place, arrived, call);
  const arrive = (there: boolean) => {
    sayArrived(stage, there);
    // The button that was pressed goes away.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <main class="signal" id="main" data-place={plateOf(place.no)}>
      <div class="signal__in">
        <Top stage={stage} />
        <h1 class="signal__call" tabIndex={-1} ref={title}>
          {call}
        </h1>
        <div class="signal__notes">{notices}</div>
        <div class="signal__plate">
          <PlacePlate place={place} size="xl" label="" />
        </div>
        <Where place={place} />
        {!host && !arrived && goingOn.value && (
          <Button look="go" size="big" wide onClick={() => arrive(true)}>
            <Icon of={check} />
            {t("arrive")}
          </Button>
        )}
        {!host && arrived && (
          <p class="signal__there">
            <Icon of={check} />
            {t("arrived")}
          </p>
        )}
        <div class="signal__links">
          {stage.options.move === "choose" && !host && goingOn.value && (
            <button type="button" class="link" onClick={() => (choosing.value = true)}>
              {t("room-other", named(place))}
            </button>
          )}
          {!host && arrived && goingOn.value && (
            <button type="button" class="link" onClick={() => arrive(false)}>
              {t("arrive-not")}
            </button>
          )}
          <button type="button" class="link" onClick={() => showDialog(<HelpCall />)}>
            {t(arrived || host ? "help-call-link" : "walk-help")}
          </button>
        </div>
      </div>
    </main>
  );
}

/** Sitting down for the first time, staying, or changing. */
function callOf(stage: SeatStage, place: Place): string {
  const before = placeBefore(stage);
  if (here.value.host || before === place.id) return "walk-stay";
  return before ? "walk-change" : "walk-sit";
}

/** Read out once, felt once: not again after a reload, and not when somebody has already arrived. */
function useCall(stage: SeatStage, place: Place, arrived: boolean, call: string): void {
  useEffect(() => {
    announce(call);
    if (arrived || stage.status !== "open") return;
    const key = `ek/told/${event.peek()?.code}/${own.peek()?.person}`;
    const told = `${stage.id}/${place.id}`;
    if (kept(key) === told) return;
    keep(key, told);
    // Browsers only let a page vibrate that has been touched, and complain of others.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(BUZZ_MS);
  }, [stage.id, place.id, call]);
}

function Top({ stage }: { stage: SeatStage }) {
  const round = roundAfter(stage)?.round;
  return (
    <div class="signal__top">
      <p>
        <b>{round ? t("walk-round", { round }) : ""}</b>
      </p>
      {stage.status === "open" && <TimeDisc timer={stage.timer} />}
    </div>
  );
}

function Where({ place }: { place: Place }) {
  const { host } = here.value;
  return (
    <div class="signal__who">
      <p>
        <b>{t("walk-sign", { place: placeLong(place), colour: colourName(place) })}</b>
        <br />
        {whereWords(place)}
        {place.host && !host && (
          <>
            <br />
            <Rich id="walk-greets" args={{ name: isolate(place.host) }} />
          </>
        )}
      </p>
      <Floor place={place} />
    </div>
  );
}
