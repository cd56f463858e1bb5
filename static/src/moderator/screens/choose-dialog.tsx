import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { placeName } from "../../places/names";
import { event, find, places, stages } from "../../store";
import { closeDialog, Dialog, dialogNow, showDialog } from "../../ui/dialog";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal, ScreenNo, ScreenState, ScreenWhat } from "../../wire";
import { CHOICES, fits, hasPlaces, hasStages, pictureOf } from "./pictures";
import { ChoiceField } from "./select";
import { screenState, showOn } from "./states";
import { Thumb } from "./thumb";

/** What a screen shall show; one press shows it at once. */
export function askScreen(no: ScreenNo): void {
  showDialog(<ChooseDialog no={no} />);
}

function ChooseDialog({ no }: { no: ScreenNo }) {
  const state = screenState(no);
  const [stage, setStage] = useState("");
  const [place, setPlace] = useState("");
  const [why, setWhy] = useState<Refusal | null>(null);
  const choose = async (what: ScreenWhat) => {
    const wanted = {
      what,
      stage: hasStages(what) ? stage || null : null,
      place: hasPlaces(what) ? place || null : null,
    };
    const asked = dialogNow();
    const ack = await showOn(no, wanted);
    if (!ack.ok) return setWhy(ack);
    if (dialogNow() === asked) closeDialog();
    announce(t("said-screen", { picture: t(`picture-${what}`) }));
  };
  return (
    <Dialog title={t(no === "1" ? "screen-choose" : "screen-choose-second")}>
      <div class="stack">
        <p>{t("screen-choose-what")}</p>
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="pictures__of">
          <ChoiceField
            label={t("screen-of-stage")}
            value={stage}
            options={[
              ["", t("screen-of-now")],
              ...stages.value.map((one): [string, string] => [one.id, words(one.title)]),
            ]}
            onChange={setStage}
          />
          {event.value?.places && (
            <ChoiceField
              label={t(`screen-of-place-${event.value.places.kind}`)}
              value={place}
              options={[["", t("screen-of-all")], ...places.value.filter((one) => !one.closed).map(named)]}
              onChange={setPlace}
            />
          )}
        </div>
        <ul class="pictures">
          {CHOICES.map((what) => (
            <Choice
              key={what}
              what={what}
              state={state}
              reason={reasonFor(what, stage)}
              onChoose={() => void choose(what)}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function named(place: Parameters<typeof placeName>[0] & { id: string }): [string, string] {
  return [place.id, placeName(place)];
}

/** Why a step has no such picture; "" when it has one. */
function reasonFor(what: ScreenWhat, stage: string): string {
  const found = find("stage", stage);
  return found && !fits(what, found) ? t("screen-not-of", { title: words(found.title) }) : "";
}

interface ChoiceProps {
  what: ScreenWhat;
  state: ScreenState;
  reason: string;
  onChoose: () => void;
}

function Choice({ what, state, reason, onChoose }: ChoiceProps) {
  const now = state.what === what;
  const id = `picture-${what}-hint`;
  return (
    <li>
      <button
        type="button"
        class="picture"
        aria-pressed={now}
        aria-disabled={reason ? true : undefined}
        aria-describedby={id}
        onClick={() => !reason && onChoose()}
      >
        <Thumb of={pictureOf({ ...state, what })} />
        <span class="picture__name">
          {now && <Icon of={check} />}
          {t(`picture-${what}`)}
        </span>
      </button>
      <p class="picture__hint" id={id}>
        {reason || t(`picture-${what}-hint`)}
      </p>
    </li>
  );
}
