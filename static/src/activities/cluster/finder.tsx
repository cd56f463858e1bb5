import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { close, down, search as glass, minus, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Card } from "../../wire";
import type { Heading } from "./desk";
import { choicesOf, Filters } from "./filters";
import { EVERYTHING, filters, isNarrow, type Look } from "./look";
import { fold, folded, resize, SIZES, size } from "./view";

interface FinderProps {
  cards: readonly Card[];
  headings: readonly Heading[];
  look: Look;
  /** How many cards fit, and how many there are. */
  shown: number;
  all: number;
  onLook: (look: Look) => void;
  /** The filter by table. */
  children?: ComponentChildren;
}

/** Below the bar: search, filters, how large the board is written, and all headings folded at once. */
export function Finder({ cards, headings, look, shown, all, onLook, children }: FinderProps) {
  const [open, setOpen] = useState(false);
  const filtersId = useId();
  const choices = choicesOf(cards);
  const set = filters({ ...look, place: null });
  const narrow = isNarrow(look);
  return (
    <search class="finder" aria-label={t("finder")}>
      <div class="finder__row">
        <SearchField value={look.search} onInput={(search) => onLook({ ...look, search })} />
        <p class="finder__count num" role="status">
          {narrow ? t("finder-count", { shown, all }) : ""}
        </p>
        {children}
        {choices.length > 0 && (
          <Button size="small" aria-expanded={open} aria-controls={filtersId} onClick={() => setOpen(!open)}>
            {t("finder-filters")}
            {set > 0 && (
              <span class="num">
                {set}
                <span class="sr"> {t("finder-set")}</span>
              </span>
            )}
            <Icon of={down} />
          </Button>
        )}
        {narrow && (
          <Button size="small" onClick={() => onLook(EVERYTHING)}>
            {t("finder-reset")}
          </Button>
        )}
        <span class="grow" />
        {!narrow && <FoldAll headings={headings} />}
        <Zoom />
      </div>
      {open && choices.length > 0 && <Filters id={filtersId} choices={choices} look={look} onLook={onLook} />}
    </search>
  );
}

function SearchField({ value, onInput }: { value: string; onInput: (value: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onInput("");
    field.current?.focus();
  };
  return (
    <div class="finder__search">
      <Icon of={glass} />
      <input
        class="input"
        ref={field}
        type="search"
        aria-label={t("finder-search")}
        placeholder={t("finder-search-short")}
        title={t("finder-search")}
        value={value}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        onInput={(input) => onInput(input.currentTarget.value)}
        onKeyDown={(key) => {
          if (key.key !== "Escape" || !value) return;
          key.stopPropagation();
          clear();
        }}
      />
      {value && (
        <Button look="plain" size="small" square aria-label={t("finder-clear")} onClick={clear}>
          <Icon of={close} />
        </Button>
      )}
    </div>
  );
}

function FoldAll({ headings }: { headings: readonly Heading[] }) {
  const ids = headings.map((heading) => heading.id);
  if (ids.length < 2) return null;
  const all = ids.every((id) => folded.value.has(id));
  return (
    <Button size="small" class="finder__fold" onClick={() => fold(ids, !all)}>
      {t(all ? "fold-none" : "fold-all")}
    </Button>
  );
}

function Zoom() {
  const at = size.value;
  const percent = SIZES[at] ?? 100;
  return (
    <fieldset class="finder__zoom">
      <legend class="sr">{t("zoom")}</legend>
      <Button
        size="small"
        square
        aria-label={t("zoom-out")}
        reason={at === 0 ? t("zoom-smallest") : null}
        onClick={() => resize(-1)}
      >
        <Icon of={minus} />
      </Button>
      <output class="num">{t("zoom-at", { percent })}</output>
      <Button
        size="small"
        square
        aria-label={t("zoom-in")}
        reason={at === SIZES.length - 1 ? t("zoom-largest") : null}
        onClick={() => resize(1)}
      >
        <Icon of={plus} />
      </Button>
    </fieldset>
  );
}
