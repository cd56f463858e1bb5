import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { send } from "../../moderator/session";
import { grip, more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { VoteResult } from "../../wire";
import { AnswersTo } from "./boards";
import type { Heading as HeadingData } from "./desk";
import type { DropCards } from "./drag";
import { askDissolve, askMerge } from "./heading-dialogs";
import { Pile } from "./pile";

const TITLE_MAX = 120;
const AT_ONCE = 3;

interface HeadingProps {
  heading: HeadingData;
  all: readonly HeadingData[];
  /** The results that the cards of this board answer. */
  abouts: readonly VoteResult[];
  onDrop: DropCards;
}

/** A headline strip with its cards: renamed in place, moved, merged, dissolved. */
export function Heading({ heading, all, abouts, onDrop }: HeadingProps) {
  const [renaming, setRenaming] = useState(false);
  const at = all.indexOf(heading);
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
              {heading.cards.length}
              <span class="sr"> {t("cards-word", { count: heading.cards.length })}</span>
            </span>
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
                  onPick: () => askMerge(heading, all),
                },
                { label: t("heading-dissolve"), stop: true, onPick: () => askDissolve(heading) },
              ]}
            >
              <Icon of={more} />
            </Menu>
          </>
        )}
      </div>
      <AnswersTo cards={heading.cards} abouts={abouts} />
      <Pile
        heading={heading.id}
        label={t("pile-label", { title: heading.title })}
        cards={heading.cards}
        atOnce={AT_ONCE}
        onDrop={onDrop}
      />
    </section>
  );
}

function Rename({ heading, onDone }: { heading: HeadingData; onDone: () => void }) {
  const [title, setTitle] = useState(heading.title);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const save = () => {
    if (done.current) return;
    done.current = true;
    if (title.trim() && title.trim() !== heading.title) {
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
