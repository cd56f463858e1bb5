import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { SomeCards } from "../../moderator/cards/some-cards";
import { LineField } from "../../moderator/details/field";
import { ask } from "../../moderator/session";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { Card as CardData } from "../../wire";
import type { Heading } from "./desk";
import { createHeading } from "./orders";

const TITLE_MAX = 120;

/** Ask for the title of a new heading; the cards given lie below it at once. */
export function askNewHeading(stage: string, cards: readonly CardData[]): void {
  showDialog(<NewHeading stage={stage} cards={cards} />);
}

function NewHeading({ stage, cards }: { stage: string; cards: readonly CardData[] }) {
  const [title, setTitle] = useState("");
  return (
    <Ask
      title={cards.length ? t("heading-new-for", { count: cards.length }) : t("heading-new")}
      yes={t("heading-create")}
      reason={title.trim() ? null : t("refused-title-empty")}
      onYes={() =>
        createHeading(
          stage,
          title.trim(),
          cards.map((card) => card.id),
        )
      }
    >
      <LineField label={t("heading-title")} value={title} max={TITLE_MAX} autofocus onInput={setTitle} />
      <SomeCards cards={cards} />
    </Ask>
  );
}

/** Ask where the cards of a heading go to; the heading itself disappears. */
export function askMerge(heading: Heading, all: readonly Heading[]): void {
  showDialog(<Merge heading={heading} others={all.filter((other) => other.id !== heading.id)} />);
}

function Merge({ heading, others }: { heading: Heading; others: readonly Heading[] }) {
  const [into, setInto] = useState<Heading | null>(null);
  return (
    <Ask
      title={t("merge-title", { title: heading.title })}
      yes={t("merge-do")}
      reason={into ? null : t("merge-first")}
      onYes={() => ask({ kind: "cluster.merge", cluster: heading.id, into: into?.id ?? "" })}
    >
      <p>{t("merge-what", { count: heading.cards.length, title: heading.title })}</p>
      <fieldset class="choices choices--column choices--long">
        <legend class="field__label">{t("merge-into")}</legend>
        {others.map((other, no) => (
          <label class="choice" key={other.id}>
            <input
              type="radio"
              name="into"
              data-autofocus={no === 0 || undefined}
              checked={into?.id === other.id}
              onChange={() => setInto(other)}
            />
            <span class="grow">{other.title}</span>
            <span class="faint">{t("cards", { count: other.cards.length })}</span>
          </label>
        ))}
      </fieldset>
    </Ask>
  );
}

/** Ask before a heading is dissolved. The laptop refuses when dots are on it: nobody can see that here before. */
export function askDissolve(heading: Heading): void {
  showDialog(
    <Ask
      stop
      title={t("dissolve-title", { title: heading.title })}
      yes={t("dissolve-do")}
      no={t("dissolve-keep")}
      onYes={() => ask({ kind: "cluster.dissolve", cluster: heading.id })}
    >
      <p>{t("dissolve-what", { count: heading.cards.length })}</p>
      <p>{t("dissolve-undo")}</p>
    </Ask>,
  );
}
