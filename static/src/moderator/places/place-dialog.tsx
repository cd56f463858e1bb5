import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Place, Text } from "../../wire";
import { LineField } from "../details/field";
import { bare, LineByLanguage } from "../details/line-by-language";
import { ask } from "../session";
import { placeInside } from "./people-words";
import { kindNow } from "./walks";

const TITLE_MAX = 60;
const QUESTION_MAX = 300;
const MOST = 1000;

/** What can be written about a place. */
export function askEditPlace(place: Place): void {
  showDialog(<PlaceDialog place={place} />);
}

/** One more table or room; its number comes from the laptop. */
export function askAddPlace(): void {
  showDialog(<PlaceDialog place={null} />);
}

function PlaceDialog({ place }: { place: Place | null }) {
  const kind = place?.kind ?? kindNow();
  const [title, setTitle] = useState<Text>(place?.title ?? {});
  const [question, setQuestion] = useState<Text>(place?.question ?? {});
  const [capacity, setCapacity] = useState(String(place?.capacity ?? ""));
  const [open, setOpen] = useState(place?.open ?? false);
  const most = capacity.trim() === "" ? null : Number(capacity);
  const wrong = most !== null && (!Number.isInteger(most) || most < 1 || most > MOST);
  const save = async () => {
    const said = {
      title: bare(title),
      question: Object.keys(bare(question)).length ? bare(question) : null,
      capacity: most,
      open,
    };
    const ack = place
      ? await ask({ kind: "place.edit", place: place.id, ...said })
      : await ask({ kind: "place.add", place: newId(), ...said });
    if (ack.ok && !place) announce(t(`said-added-${kind}`));
    return ack;
  };
  return (
    <Ask
      title={place ? t("place-edit-title", { place: placeInside(place) }) : t(`place-add-${kind}`)}
      yes={place ? t("save") : t("place-add-do")}
      reason={wrong ? t("place-capacity-wrong") : null}
      onYes={save}
    >
      <LineByLanguage
        label="place-topic"
        hint={t(`place-topic-hint-${kind}`)}
        value={title}
        max={TITLE_MAX}
        autofocus
        onChange={setTitle}
      />
      <LineByLanguage
        label="place-question"
        hint={t("place-question-hint")}
        value={question}
        max={QUESTION_MAX}
        rows={2}
        onChange={setQuestion}
      />
      <LineField
        label={t("place-capacity-field")}
        hint={t("place-capacity-hint")}
        value={capacity}
        max={4}
        error={wrong ? t("place-capacity-wrong") : undefined}
        onInput={setCapacity}
      />
      <label class="choice">
        <input type="checkbox" checked={open} onChange={(input) => setOpen(input.currentTarget.checked)} />
        {t("place-open")}
      </label>
      <p class="faint">{place ? t("place-edit-what") : t(`place-add-what-${kind}`)}</p>
    </Ask>
  );
}
