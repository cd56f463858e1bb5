import { useState } from "preact/hooks";
import { onBoard } from "../../activities/chain/answers";
import { below } from "../../activities/chain/stacks";
import { kindOfCard } from "../../activities/collect/card-kinds";
import { t } from "../../i18n/speak";
import { shelves } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Dialog, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Ack, Card as CardData, Id } from "../../wire";
import { LineField } from "../details/field";
import { ask, send } from "../session";
import { counts } from "./loose";

const SHOWN = 60;

/** The cards on which this one may lie: of the same step, about the same result. */
export function stackPlaces(card: CardData): CardData[] {
  return [...shelves.card.value.values()]
    .filter((other) => other.id !== card.id && other.stage === card.stage && other.about === card.about)
    .filter((other) => counts(other) && onBoard(other))
    .sort((a, b) => a.no - b.no);
}

/** Ask on which card this one shall lie. */
export function askStack(card: CardData): void {
  showDialog(<StackOnto card={card} />);
}

function StackOnto({ card }: { card: CardData }) {
  const [onto, setOnto] = useState<Id | null>(null);
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const places = stackPlaces(card).filter(
    (other) => other.text.toLocaleLowerCase().includes(wanted) || String(other.no) === wanted,
  );
  return (
    <Ask
      title={t("stack-title", { no: card.no })}
      yes={t("stack-do")}
      reason={onto ? null : t("stack-first")}
      onYes={() => stackAll([card.id], onto)}
    >
      <Card as="div" dense text={card.text} lang={card.lang} colour={kindOfCard(card)?.colour} />
      <LineField label={t("stack-search")} value={search} autofocus onInput={setSearch} />
      <fieldset class="choices choices--column choices--long">
        <legend class="field__label">{t("stack-onto")}</legend>
        {places.slice(0, SHOWN).map((other) => (
          <label class="choice" key={other.id}>
            <input type="radio" name="onto" checked={onto === other.id} onChange={() => setOnto(other.id)} />
            <span class="grow" lang={other.lang} dir="auto">
              {other.text}
            </span>
            <span class="faint num">{t("card-no", { no: other.no })}</span>
          </label>
        ))}
        {!places.length && <p class="faint">{t("stack-nothing")}</p>}
      </fieldset>
      <p class="faint">{t("stack-what")}</p>
    </Ask>
  );
}

/** Lay cards on another one, one after the other; what goes wrong stops it. */
export async function stackAll(cards: readonly Id[], onto: Id | null): Promise<Ack> {
  let last: Ack = { ok: true, seq: 0 };
  for (const card of cards) {
    last = await ask({ kind: "card.stack", card, onto });
    if (!last.ok) return last;
  }
  announce(t("said-stacked", { count: cards.length }));
  return last;
}

/** Show all cards of a stack; each can be taken off. */
export function showStack(top: CardData): void {
  showDialog(<StackDialog top={top} />);
}

function StackDialog({ top }: { top: CardData }) {
  const under = below(top.id);
  return (
    <Dialog title={t("stack-cards", { count: under.length + 1 })}>
      <ul class="stack">
        {[top, ...under].map((card) => (
          <Card
            key={card.id}
            dense
            text={card.text}
            lang={card.lang}
            colour={kindOfCard(card)?.colour}
            meta={
              <>
                <span class="num">{t("card-no", { no: card.no })}</span>
                {card.id === top.id && <span>{t("stack-top")}</span>}
              </>
            }
          >
            {card.id !== top.id && (
              <div class="row late__do">
                <Button
                  size="small"
                  aria-label={t("stack-off-no", { no: card.no })}
                  onClick={() => void send({ kind: "card.stack", card: card.id, onto: null })}
                >
                  {t("stack-off")}
                </Button>
              </div>
            )}
          </Card>
        ))}
      </ul>
    </Dialog>
  );
}
