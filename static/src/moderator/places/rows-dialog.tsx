import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { layout } from "../../places/rows";
import { event, places } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { LineField } from "../details/field";
import { ask } from "../session";
import { kindNow } from "./walks";

/** How the tables stand in the room, the row next to the screen first. */
export function askRows(): void {
  showDialog(<RowsDialog />);
}

function RowsDialog() {
  const kind = kindNow();
  const [typed, setTyped] = useState(() =>
    layout(places.peek(), event.peek()?.places?.rows ?? [])
      .map((row) => row.length)
      .join(" "),
  );
  const rows = typed
    .trim()
    .split(/[\s,;+]+/)
    .map(Number);
  const count = places.value.length;
  const sum = rows.reduce((all, row) => all + row, 0);
  const good = rows.every((row) => Number.isInteger(row) && row > 0);
  const wrong = !good ? t("rows-wrong") : sum !== count ? t(`rows-sum-${kind}`, { count, sum }) : null;
  return (
    <Ask
      title={t(`rows-title-${kind}`)}
      yes={t("save")}
      reason={wrong}
      onYes={() => ask({ kind: "places.arrange", rows })}
    >
      <LineField
        label={t(`rows-field-${kind}`)}
        hint={t("rows-hint")}
        value={typed}
        max={60}
        error={typed.trim() ? (wrong ?? undefined) : undefined}
        autofocus
        onInput={setTyped}
      />
      {good && <RowsPicture rows={rows} />}
      <p class="faint">{t(`rows-what-${kind}`)}</p>
    </Ask>
  );
}

const MOST_DRAWN = 60;

/** What it looks like: the screen, and below it the rows. */
function RowsPicture({ rows }: { rows: readonly number[] }) {
  let no = 0;
  return (
    <div class="rowspic" aria-hidden="true" dir="ltr">
      <p class="floor__wall">{t("floor-screen")}</p>
      {rows.slice(0, MOST_DRAWN).map((row, at) => (
        <p class="rowspic__row" key={at}>
          {Array.from({ length: Math.min(row, MOST_DRAWN) }, () => {
            no += 1;
            return <span key={no}>{no}</span>;
          })}
        </p>
      ))}
    </div>
  );
}
