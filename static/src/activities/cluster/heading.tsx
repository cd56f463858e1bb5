import { useComputed } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { send } from "../../moderator/session";
import { Button } from "../../ui/button";
import { down, grip, more, up } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { VoteResult } from "../../wire";
import { AnswersTo } from "./boards";
import type { Heading as HeadingData } from "./desk";
import type { DropCards } from "./drag";
import { askDissolve, askMerge } from "./heading-dialogs";
import { Pile } from "./pile";
import { fold, folded } from "./view";

const TITLE_MAX = 120;
const AT_ONCE = 3;

interface HeadingProps {
  /** With the cards that are looked for. */
  heading: HeadingData;
  /** All headings of the board, with all their cards. */
  all: readonly HeadingData[];
  /** The results that the cards of this board answer. */
  abouts: readonly VoteResult[];
  /** Only some of the cards are shown, for a search or a filter. */
  narrow: boolean;
  onDrop: DropCards;
}

/** A headline strip with its cards: renamed in place, moved, merged, dissolved. */
export function Heading({ heading, all, abouts, narrow, onDrop }: HeadingProps) {
  const [renaming, setRenaming] = useState(false);
  const at = all.findIndex((one) => one.id === heading.id);
  const whole = all[at] ?? heading;
  const isFolded = useComputed(() => folded.value.has(heading.id)).value && !narrow;
  const order = (before: string | null) => void send({ kind: "cluster.order", cluster: heading.id, before });
  return (
    <section class="cluster" data-heading={heading.id} aria-label={heading.title}>
      <div class="strip">
        {renaming ? (
          <Rename heading={heading} onDone={() => setRenaming(false)} />
        ) : (
          <>
            <span class="strip__grip" aria-hidden="true" title={t("heading-drag")}>
              <Icon of={grip} />
            </span>
            <h3 class="strip__title" dir="auto" onDblClick={() => setRenaming(true)}>
              {heading.title}
            </h3>
            <span class="strip__count">
              {heading.cards.length < whole.cards.length
                ? t("finder-count", { shown: heading.cards.length, all: whole.cards.length })
                : heading.cards.length}
              <span class="sr"> {t("cards-word", { count: whole.cards.length })}</span>
            </span>
            {!narrow && (
              <Button
                size="small"
                look="plain"
                square
                class="strip__fold"
                aria-expanded={!isFolded}
                aria-label={t("fold-cards", { title: heading.title })}
                onClick={() => fold([heading.id], !isFolded)}
              >
                <Icon of={isFolded ? down : up} />
              </Button>
            )}
            <Menu
              look="plain"
              square
              label={t("heading-menu", { title: heading.title })}
              items={[
                { label: t("heading-rename"), onPick: () => setRenaming(true) },
                {
                  label: t("heading-earlier"),
                  reason: at === 0 ? t("heading-is-first") : null,
                  onPick: () => order(all[at - 1]?.id ?? null),
                },
                {
                  label: t("heading-later"),
                  reason: at === all.length - 1 ? t("heading-is-last") : null,
                  onPick: () => order(all[at + 2]?.id ?? null),
                },
                {
                  label: t("heading-merge"),
                  reason: all.length < 2 ? t("heading-alone") : null,
                  onPick: () => askMerge(whole, all),
                },
                { label: t("heading-dissolve"), stop: true, onPick: () => askDissolve(whole) },
              ]}
            >
              <Icon of={more} />
            </Menu>
          </>
        )}
      </div>
      <AnswersTo cards={whole.cards} abouts={abouts} />
      <Pile
        heading={heading.id}
        label={t("pile-label", { title: heading.title })}
        cards={heading.cards}
        atOnce={AT_ONCE}
        folded={isFolded}
        onDrop={onDrop}
      />
    </section>
  );
}

function Rename({ heading, onDone }: { heading: HeadingData; onDone: () => void }) {
  const [before] = useState(heading.title);
  const [title, setTitle] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const save = () => {
    if (done.current) return;
    done.current = true;
    if (title.trim() && title.trim() !== before) {
      void send({ kind: "cluster.rename", cluster: heading.id, title: title.trim() });
    }
    onDone();
  };
  return (
    <form
      class="grow"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        class="input strip__input"
        ref={field}
        aria-label={t("heading-title")}
        value={title}
        maxLength={TITLE_MAX}
        dir="auto"
        onInput={(input) => setTitle(input.currentTarget.value)}
        onBlur={save}
        onKeyDown={(key) => {
          key.stopPropagation();
          if (key.key !== "Escape") return;
          done.current = true;
          onDone();
        }}
      />
    </form>
  );
}
