import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { event, resting, stages } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { MenuItem } from "../../ui/menu";
import type { Stage } from "../../wire";
import { ask, send } from "../session";
import { consequences } from "./consequences";
import { askEditStage } from "./edit-stage";
import { lookAt, looked } from "./looked";
import { missingFor } from "./missing";

/** What can be done with a step. What touches everybody asks first; skipping does not, it can be undone. */
export function stageItems(stage: Stage): MenuItem[] {
  const closed =
    event.value?.status === "closed" ? t("refused-event-closed") : resting.value ? t("day-first") : null;
  const vote = missingFor(stage);
  const missing = vote && t("results-missing-short", { vote: words(vote.title) });
  const items: MenuItem[] = [{ label: t("stage-look"), onPick: () => lookAt(stage.id) }];
  if (stage.status === "waiting") {
    items.push(
      { label: t("stage-edit"), reason: closed, onPick: () => askEditStage(stage) },
      { label: t("stage-start"), reason: closed ?? missing, onPick: () => askOpen(stage, "stage.start") },
      {
        label: t("stage-skip"),
        reason: closed,
        onPick: () => void send({ kind: "stage.skip", stage: stage.id }),
      },
    );
  }
  if (stage.status === "open") items.push({ label: t("stage-end"), onPick: () => askEnd(stage) });
  if (stage.status === "closed" || stage.status === "skipped") {
    items.push({ label: t("stage-reopen"), reason: closed, onPick: () => askOpen(stage, "stage.reopen") });
  }
  return items;
}

function askOpen(stage: Stage, kind: "stage.start" | "stage.reopen"): void {
  const open = stages.peek().find((other) => other.status === "open");
  showDialog(
    <Ask
      title={t(kind === "stage.start" ? "stage-start-title" : "stage-reopen-title", {
        title: words(stage.title),
      })}
      yes={t(kind === "stage.start" ? "stage-start" : "stage-reopen")}
      onYes={async () => {
        const ack = await ask({ kind, stage: stage.id });
        if (ack.ok) looked.value = null;
        return ack;
      }}
    >
      <p>{t("stage-open-all")}</p>
      {open && (
        <p>
          {t("stage-ends-too", { title: words(open.title) })} {consequences(open)}
        </p>
      )}
    </Ask>,
  );
}

function askEnd(stage: Stage): void {
  showDialog(
    <Ask
      title={t("stage-end-title", { title: words(stage.title) })}
      yes={t("stage-end")}
      onYes={() => ask({ kind: "stage.end", stage: stage.id })}
    >
      <p>{consequences(stage)}</p>
      <p>{t("stage-end-reopen")}</p>
    </Ask>,
  );
}
