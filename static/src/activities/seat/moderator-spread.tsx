import { t } from "../../i18n/speak";
import type { Seating } from "../../moderator/places/seating";
import { ask, isUnderWay } from "../../moderator/session";
import { find } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { people as peopleDrawing } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { SeatStage } from "../../wire";

/** Everybody without a place gets one: by wishes where there are any. Says first what happens. */
export function SpreadButton({ stage, seating }: { stage: SeatStage; seating: Seating }) {
  if (stage.options.move === "rotate" || stage.started === null || seating.when !== "now") return null;
  const count = seating.waiting.length;
  const byWish =
    stage.options.move === "wish" && Object.keys(find("count", stage.id)?.wishes ?? {}).length > 0;
  const nobody = seating.tables.every((table) => !table.guests.length);
  const label = byWish ? "spread-wishes" : nobody ? "spread-all" : "spread-rest";
  return (
    <Button
      size="small"
      busy={isUnderWay((order) => order.kind === "seats.spread")}
      reason={count ? null : t("spread-none")}
      onClick={() =>
        showDialog(
          <Ask
            title={t(byWish ? "spread-title-wishes" : "spread-title-rest", { count })}
            yes={t(label)}
            onYes={() => ask({ kind: "seats.spread", stage: stage.id })}
          >
            <p>{byWish ? t("spread-what-wishes") : t("spread-what-rest", { count })}</p>
            <Note>{t("spread-phones")}</Note>
          </Ask>,
        )
      }
    >
      <Icon of={peopleDrawing} />
      {t(label)}
    </Button>
  );
}
