import { useEffect } from "preact/hooks";
import { tickingNow, watchSeconds } from "../../clock";
import { t } from "../../i18n/speak";
import { isWalk } from "../../phone/at-places";
import { event, stages } from "../../store";
import { table } from "../../ui/drawings";
import { Note } from "../../ui/note";
import type { CollectStage } from "../../wire";

const SOON_MS = 2 * 60_000;

/** Shortly before people change places: time to write the last thought down. */
export function SoonMoving({ stage }: { stage: CollectStage }) {
  const ends = stage.status === "open" ? stage.timer?.ends : null;
  const next = stages.value.find((one) => one.no > stage.no && one.status !== "skipped");
  const moves = Boolean(ends) && next !== undefined && isWalk(next);
  useEffect(() => (moves ? watchSeconds() : undefined), [moves]);
  if (!moves || !ends) return null;
  const left = ends - tickingNow();
  if (left > SOON_MS) return null;
  const kind = event.value?.places?.kind ?? "table";
  return (
    <Note state="waiting" icon={table} live>
      {t("round-soon", { minutes: Math.max(0, Math.ceil(left / 60_000)), kind })}
    </Note>
  );
}
