import { useState } from "preact/hooks";
import { charsOf } from "../../activities/collect/chars";
import { refusalText } from "../../i18n/refusal";
import { lang, t } from "../../i18n/speak";
import { newId } from "../../ids";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { CollectStage, Refusal } from "../../wire";
import { ask, isUnderWay } from "../session";
import { keepUnsent, sentAt, unsent } from "../unsent";

/** Stays when the drawer is shut: nothing typed is lost. */
const AT = "parking";

/** Write a card straight into the Themenspeicher. */
export function ParkingComposer({ stage }: { stage: CollectStage }) {
  const { kinds, max_chars } = stage.options;
  const [why, setWhy] = useState<Refusal | null>(null);
  const busy = isUnderWay((order) => order.kind === "card.write" && order.parked === true);
  const text = unsent(AT) ?? "";
  const over = charsOf(text) - max_chars;
  const reason = !text.trim()
    ? t("refused-card-empty")
    : over > 0
      ? t("refused-card-too-long", { max: max_chars })
      : null;
  const write = async () => {
    if (reason || busy) return;
    setWhy(null);
    const ack = await ask({
      kind: "card.write",
      stage: stage.id,
      card: newId(),
      text,
      card_kind: kinds[0]?.id ?? "",
      lang: lang.peek(),
      parked: true,
    });
    if (!ack.ok) {
      setWhy(ack);
      return;
    }
    sentAt(AT, text);
    announce(t("parking-written"));
  };
  return (
    <form
      class="parking__form"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <label class="sr" for="parking-text">
        {t("parking-write")}
      </label>
      <input
        class="input"
        id="parking-text"
        dir="auto"
        autocomplete="off"
        placeholder={t("parking-write")}
        value={text}
        onInput={(input) => keepUnsent(AT, input.currentTarget.value)}
      />
      <Button type="submit" size="small" busy={busy} reason={reason} showReason={over > 0}>
        {t("paper-put")}
      </Button>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
    </form>
  );
}
