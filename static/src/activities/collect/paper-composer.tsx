import { useEffect, useRef, useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t, writesIn } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { newId } from "../../ids";
import { ask, isUnderWay } from "../../moderator/session";
import { keepUnsent, sentAt, unsent } from "../../moderator/unsent";
import { PlaceChoice } from "../../places/choice";
import { event, find } from "../../store";
import { Button } from "../../ui/button";
import { check, close } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { CardKind, CollectStage, Id, Refusal } from "../../wire";
import { aboutsOf } from "../chain/answers";
import { charsOf } from "./chars";

/** Where a half written card is kept: another moderator may begin the next step meanwhile. */
export const paperAt = (stage: string) => `paper/${stage}`;

/** Where the last one was said: several from one table are written one after the other. */
let lastPlace: string | null = null;

interface PaperComposerProps {
  stage: CollectStage;
  /** Somebody wants to write; else it is here because something is half written. */
  focus: boolean;
  onClose: () => void;
}

/** The moderator writes down a card that somebody handed in on paper; the next one at once. */
export function PaperComposer({ stage, focus, onClose }: PaperComposerProps) {
  const { kinds, max_chars } = stage.options;
  const at = paperAt(stage.id);
  const text = unsent(at) ?? "";
  const [kind, setKind] = useState(kinds[0]?.id ?? "");
  const [why, setWhy] = useState<Refusal | null>(null);
  const busy = isUnderWay(
    (order) => order.kind === "card.write" && order.stage === stage.id && !order.parked,
  );
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  const over = charsOf(text) - max_chars;
  const abouts = aboutsOf(stage);
  const [chosen, setChosen] = useState<Id | null>(null);
  const about = chosen ?? (abouts.length === 1 ? abouts[0]?.target : undefined);
  const atPlaces = stage.at !== undefined && event.value?.places != null;
  const [place, setPlace] = useState<string | null>(() =>
    lastPlace && find("place", lastPlace)?.closed === false ? lastPlace : null,
  );
  const reason = !text.trim()
    ? t("refused-card-empty")
    : over > 0
      ? t("refused-card-too-long", { max: max_chars })
      : stage.about && !about
        ? t("answers-first")
        : atPlaces && !place
          ? t("paper-where-first")
          : null;
  const write = async () => {
    if (reason || busy) return;
    setWhy(null);
    const ack = await ask({
      kind: "card.write",
      stage: stage.id,
      card: newId(),
      text,
      card_kind: kind,
      lang: writesIn(),
      ...(about && { about }),
      ...(atPlaces && place && { place }),
    });
    lastPlace = place;
    if (!ack.ok) {
      setWhy(ack);
      return;
    }
    sentAt(at, text);
    announce(t("paper-written"));
    field.current?.focus();
  };
  return (
    <form
      class="paperform"
      aria-label={t("paper-write")}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <div class="composer paperform__card">
        <div class="card" data-colour={kinds.find((one) => one.id === kind)?.colour ?? "white"}>
          <label class="sr" for="paper-text">
            {t("paper-text")}
          </label>
          <textarea
            id="paper-text"
            ref={field}
            rows={2}
            dir="auto"
            value={text}
            placeholder={t("paper-placeholder")}
            aria-describedby="paper-left"
            onInput={(input) => keepUnsent(at, input.currentTarget.value)}
            onKeyDown={(key) => {
              if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) void write();
              if (key.key === "Escape") onClose();
            }}
          />
        </div>
      </div>
      <div class="paperform__side">
        <KindRadios kinds={kinds} value={kind} onChange={setKind} />
        <div class="row">
          <p class="faint grow num" id="paper-left" data-state={over > 0 ? "over" : undefined}>
            {over > 0 ? t("chars-too-many", { count: over }) : t("chars-free", { count: -over })}
          </p>
          <Button type="submit" size="small" busy={busy} reason={reason}>
            {t("paper-put")}
          </Button>
          <Button look="plain" size="small" square aria-label={t("paper-close")} onClick={onClose}>
            <Icon of={close} />
          </Button>
        </div>
      </div>
      {atPlaces && (
        <fieldset class="paperform__about paperform__places">
          <legend class="field__label">{t("paper-where")}</legend>
          <PlaceChoice name="paper-place" value={place} onChange={setPlace} />
        </fieldset>
      )}
      {abouts.length > 0 && (
        <fieldset class="paperform__about">
          <legend class="field__label">{t("answers-to")}</legend>
          {abouts.map((result) => (
            <label class="choice" key={result.target}>
              <input
                type="radio"
                name="paper-about"
                checked={about === result.target}
                onChange={() => setChosen(result.target)}
              />
              <bdi>{result.text}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
    </form>
  );
}

interface KindRadiosProps {
  kinds: readonly CardKind[];
  value: string;
  onChange: (kind: string) => void;
}

/** The kinds of card to choose from; nothing when there is only one. */
export function KindRadios({ kinds, value, onChange }: KindRadiosProps) {
  if (kinds.length < 2) return null;
  return (
    <fieldset class="kinds kinds--small">
      <legend class="sr">{t("kind-of-card")}</legend>
      {kinds.map((kind) => (
        <label class="kind" data-colour={kind.colour} key={kind.id}>
          <input
            type="radio"
            name="paper-kind"
            checked={kind.id === value}
            onChange={() => onChange(kind.id)}
          />
          <span>
            <Icon of={check} />
            <Words of={kind.label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
