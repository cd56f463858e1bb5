import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { refusalText } from "../../../i18n/refusal";
import { t } from "../../../i18n/speak";
import { Button } from "../../../ui/button";
import { close as cross } from "../../../ui/drawings";
import { Icon } from "../../../ui/icon";
import { Note } from "../../../ui/note";
import type { ClusterStage, VoteResult } from "../../../wire";
import type { Desk } from "../desk";
import {
  type Answer,
  answerFor,
  close,
  done,
  dropped,
  failed,
  leftPairs,
  refusedCards,
  search,
  searching,
} from "./found";
import { Groups } from "./groups";
import { groupsNow, pairsNow } from "./live";
import { Pairs } from "./pairs";
import { Singles, singlesNow } from "./singles";
import { HEAD } from "./walk";

export const OPENER = "propose-open";

type Tab = "groups" | "singles" | "pairs";
const tab = signal<Tab>("groups");

interface DrawerProps {
  stage: ClusterStage;
  /** The whole board that is looked at, whatever is searched on it. */
  desk: Desk;
  abouts: readonly VoteResult[];
}

/** Beside the board: what might belong together. The moderator decides. */
export function SuggestDrawer({ stage, desk, abouts }: DrawerProps) {
  const answer = answerFor(stage.id);
  useEffect(() => document.getElementById(HEAD)?.focus(), []);
  const leave = () => {
    close();
    requestAnimationFrame(() => document.getElementById(OPENER)?.focus());
  };
  return (
    <section
      class="suggest"
      aria-labelledby={HEAD}
      onKeyDown={(key) => {
        if (key.key === "Escape") leave();
        // What is typed here is no order to the board.
        key.stopPropagation();
      }}
    >
      <div class="suggest__head">
        <h3 id={HEAD} tabIndex={-1}>
          {t("propose-title")}
        </h3>
        <span class="faint">{t("propose-you-decide")}</span>
        <span class="grow" />
        <Button size="small" busy={searching.value} onClick={() => void search(stage.id)}>
          {t(searching.value ? "propose-searching" : "propose-again")}
        </Button>
        <Button size="small" look="plain" square aria-label={t("propose-close")} onClick={leave}>
          <Icon of={cross} />
        </Button>
      </div>
      {failed.value && (
        <Note state="stop" live>
          {refusalText(failed.value)}
        </Note>
      )}
      {answer && <Found stage={stage} desk={desk} abouts={abouts} answer={answer} />}
    </section>
  );
}

function Found({ stage, desk, abouts, answer }: DrawerProps & { answer: Answer }) {
  const gone = (key: string) => dropped.value.has(key) || done.value.has(key);
  const ids = abouts.map((result) => result.target);
  const groups = groupsNow(answer, desk.loose, gone, ids);
  const singles = singlesNow(answer, desk.loose, desk.headings, refusedCards.value);
  const pairs = pairsNow(answer, desk, leftPairs.value);
  const counts: Record<Tab, number> = {
    groups: groups.length,
    singles: singles.length,
    pairs: pairs.length,
  };
  return (
    <>
      <fieldset class="boards suggest__tabs">
        <legend class="sr">{t("propose-kinds")}</legend>
        {(["groups", "singles", "pairs"] as const).map((name) => (
          <button
            type="button"
            key={name}
            aria-pressed={tab.value === name}
            onClick={() => {
              tab.value = name;
            }}
          >
            {t(`propose-tab-${name}`)} <small class="num">{counts[name]}</small>
          </button>
        ))}
      </fieldset>
      <div class="suggest__in scroll">
        {tab.value === "groups" && (
          <Groups stage={stage} answer={answer} groups={groups} loose={desk.loose} />
        )}
        {tab.value === "singles" && <Singles stage={stage.id} singles={singles} />}
        {tab.value === "pairs" && <Pairs stage={stage} pairs={pairs} />}
      </div>
    </>
  );
}
