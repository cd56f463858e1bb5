import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { SavedField } from "../details/saved-field";
import { ask, send } from "../session";
import { UpDown } from "../up-down";
import type { Chapter } from "./calls";
import { CardList } from "./card-list";
import { chapterInfo } from "./report";

const SUMMARY = 2000;

interface ChapterRowProps {
  chapter: Chapter;
  first: boolean;
  last: boolean;
  /** A version is final. */
  fixed: boolean;
  onMove: (by: -1 | 1) => void;
}

/** A chapter: is it printed, what is said before it, where it stands, and its cards. */
export function ChapterRow({ chapter, first, last, fixed, onMove }: ChapterRowProps) {
  const [open, setOpen] = useState(false);
  const { summary, left_out } = chapterInfo(chapter.key);
  const { key, title, cards } = chapter;
  const filed = fixed && t("editor-fixed");
  return (
    <li class="chapter" data-chapter={key} data-off={left_out || undefined}>
      <div class="chapter__head">
        <h3 class="grow" id={`chapter-${key}`} dir="auto">
          {title}
        </h3>
        <label class="choice">
          <input
            type="checkbox"
            checked={!left_out}
            disabled={fixed}
            aria-describedby={`chapter-${key}`}
            onChange={(input) =>
              void send({ kind: "report.describe", chapter: key, left_out: !input.currentTarget.checked })
            }
          />
          {t("editor-printed")}
        </label>
        <UpDown
          title={title}
          notUp={filed || (first && t("editor-first-already"))}
          notDown={filed || (last && t("editor-last-already"))}
          onMove={onMove}
        />
      </div>
      {left_out ? (
        <p class="faint">{t("editor-left-out-hint")}</p>
      ) : (
        <SavedField
          at={`report/${key}`}
          label={t("editor-summary")}
          value={summary}
          max={SUMMARY}
          tooLong="report.too-long"
          readOnly={fixed}
          onSave={(text) => ask({ kind: "report.describe", chapter: key, summary: text })}
        />
      )}
      {cards.length > 0 && (
        <>
          <div>
            <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(open ? "editor-cards-close" : "editor-cards-open", { count: cards.length })}
              <span class="sr"> {title}</span>
            </Button>
          </div>
          {open && <CardList cards={cards} fixed={fixed} label={t("editor-cards-of", { title })} />}
        </>
      )}
    </li>
  );
}
