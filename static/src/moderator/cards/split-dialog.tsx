import { useState } from "preact/hooks";
import { kindOfCard } from "../../activities/collect/card-kinds";
import { charsOf } from "../../activities/collect/chars";
import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { find } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { showDialog } from "../../ui/dialog";
import { close, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import type { Card as CardData, Id } from "../../wire";
import { LineField } from "../details/field";
import { ask } from "../session";
import { cut, cutAgain } from "./cut";

const MOST_PARTS = 5;

interface Part {
  card: Id;
  text: string;
}

/** Ask how a card that holds several thoughts is cut. It stays in the protocol; its parts lie where it lay. */
export function askSplit(card: CardData): void {
  showDialog(<SplitDialog card={card} />);
}

function SplitDialog({ card }: { card: CardData }) {
  const [parts, setParts] = useState<readonly Part[]>(() => named(cut(card.text), []));
  const stage = find("stage", card.stage);
  const max = stage?.activity === "collect" ? stage.options.max_chars : Number.POSITIVE_INFINITY;
  const tooLong = (text: string) => charsOf(text.trim()) > max;
  const reason = parts.some((part) => !part.text.trim())
    ? t("split-empty")
    : parts.some((part) => tooLong(part.text))
      ? t("refused-card-too-long", { max })
      : null;
  const change = (no: number, text: string) =>
    setParts(parts.map((part, at) => (at === no ? { ...part, text } : part)));
  const drop = (no: number) => {
    const gone = parts[no];
    const into = Math.max(0, no - 1);
    const rest = parts.filter((part) => part !== gone);
    setParts(
      rest.map((part, at) =>
        at === into && gone?.text.trim() ? { ...part, text: joined(part.text, gone.text, no === 0) } : part,
      ),
    );
  };
  return (
    <Ask
      title={t("split-title", { no: card.no })}
      yes={t("split-do", { count: parts.length })}
      reason={reason}
      onYes={async () => {
        const order = parts.map((part) => ({ card: part.card, text: part.text.trim() }));
        const ack = await ask({ kind: "card.split", card: card.id, parts: order });
        if (ack.ok) announce(t("said-split", { no: card.no, count: parts.length }));
        return ack;
      }}
    >
      <Card as="div" dense text={card.text} lang={card.lang} colour={kindOfCard(card)?.colour} />
      <ol class="parts">
        {parts.map((part, no) => (
          <li class="parts__row" key={part.card}>
            <LineField
              label={t("split-part", { no: no + 1 })}
              value={part.text}
              rows={2}
              autofocus={no === 0}
              lang={card.lang}
              error={tooLong(part.text) ? t("refused-card-too-long", { max }) : undefined}
              onInput={(text) => change(no, text)}
            />
            {parts.length > 2 && (
              <Button
                size="small"
                look="plain"
                square
                aria-label={t("split-join", { no: no + 1 })}
                onClick={() => drop(no)}
              >
                <Icon of={close} />
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="small"
          reason={parts.length >= MOST_PARTS ? t("split-enough", { count: MOST_PARTS }) : null}
          onClick={() => setParts(named(cutAgain(parts.map((part) => part.text)), parts))}
        >
          <Icon of={plus} />
          {t("split-more")}
        </Button>
      </div>
      <p class="faint">{t("split-what")}</p>
    </Ask>
  );
}

/** Texts as parts; those that are the same as before keep their id, so that no field loses what is typed in it. */
function named(texts: readonly string[], before: readonly Part[]): Part[] {
  const free = [...before];
  return texts.map((text) => {
    const at = free.findIndex((part) => part.text === text);
    return (at >= 0 ? free.splice(at, 1)[0] : undefined) ?? { card: newId(), text };
  });
}

function joined(text: string, gone: string, isFirst: boolean): string {
  return (isFirst ? [gone, text] : [text, gone]).map((words) => words.trim()).join(" ");
}
