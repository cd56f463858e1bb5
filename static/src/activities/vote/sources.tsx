import { t } from "../../i18n/speak";
import type { TallyRow, VoteStage } from "../../wire";

/** Where the dots of a target come from, each apart: phones, paper, hands; and those of a second round. */
export function Sources({ row, stage }: { row: TallyRow; stage: VoteStage }) {
  const second = stage.round > 1 && stage.revealed;
  const inHall = row.paper + row.hands > 0;
  if (!inHall && !second) return null;
  return (
    <span class="rank__sources num">
      {inHall && (
        <>
          <span>{t("from-phones", { count: row.dots - row.paper - row.hands })}</span>
          {row.paper > 0 && <span>{t("from-paper-dots", { count: row.paper })}</span>}
          {row.hands > 0 && <span>{t("from-hands", { count: row.hands })}</span>}
        </>
      )}
      {second && row.again > 0 && <b>{t("from-second", { count: row.again })}</b>}
    </span>
  );
}
