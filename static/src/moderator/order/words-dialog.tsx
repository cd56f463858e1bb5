import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { LineField } from "../details/field";
import { ask } from "../session";
import { listedOver } from "../written-over";
import { orderNow } from "./held";

const MOST_WORDS = 200;
const LONGEST = 40;

/** Words of which a card must not have any, to be seen at once. */
export function askWords(): void {
  showDialog(<WordsDialog before={orderNow().words} />);
}

function WordsDialog({ before }: { before: readonly string[] }) {
  const [typed, setTyped] = useState(() => before.join("\n"));
  const words = typed.split(/[\n,;]/).flatMap((word) => word.trim() || []);
  return (
    <Ask
      title={t("words-title")}
      yes={t("save")}
      reason={problem(words)}
      onYes={() => ask({ kind: "order.words", words: listedOver(before, words, orderNow().words) })}
    >
      <p>{t("words-what")}</p>
      <LineField
        label={t("words-label")}
        value={typed}
        rows={8}
        hint={t("words-hint")}
        error={problem(words) ?? undefined}
        autofocus
        onInput={setTyped}
      />
    </Ask>
  );
}

function problem(words: readonly string[]): string | null {
  if (words.length > MOST_WORDS) return t("words-many", { max: MOST_WORDS });
  return words.some((word) => word.length > LONGEST) ? t("words-long", { max: LONGEST }) : null;
}
