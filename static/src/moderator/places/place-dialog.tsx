import { useState } from "preact/hooks";
import type { PlaceWords } from "../../commands";
import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { find } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Place, Text } from "../../wire";
import { LineField } from "../details/field";
import { bare, LineByLanguage } from "../details/line-by-language";
import { ask } from "../session";
import { changedIn, writtenOver } from "../written-over";
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
    const ack = place
      ? await ask({
          kind: "place.edit",
          place: place.id,
          ...changesOf(place, { title, question, capacity: most, open }),
        })
      : await ask({
          kind: "place.add",
          place: newId(),
          title: bare(title),
          question: orNone(question),
          capacity: most,
          open,
        });
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

interface Said {
  title: Text;
  question: Text;
  capacity: number | null;
  open: boolean;
}

/** Only what was changed here: its host or another moderator may have changed something else meanwhile. */
function changesOf(before: Place, said: Said): PlaceWords {
  const now = find("place", before.id) ?? before;
  const asked = before.question ?? {};
  const differs = (one: Text, other: Text) => Object.keys(changedIn(one, other)).length > 0;
  return {
    ...(differs(before.title, said.title) && { title: writtenOver(before.title, said.title, now.title) }),
    ...(differs(asked, said.question) && {
      question: orNone(writtenOver(asked, said.question, now.question ?? {})),
    }),
    ...(said.capacity !== before.capacity && { capacity: said.capacity }),
    ...(said.open !== before.open && { open: said.open }),
  };
}

function orNone(text: Text): Text | null {
  return Object.keys(bare(text)).length ? bare(text) : null;
}
