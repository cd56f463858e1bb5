import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Menu } from "../../ui/menu";
import { UpDown } from "../up-down";
import { clockAt } from "./clock";
import type { PlanDraft } from "./plan";
import { hasWalks, minutesOf, roundsOf, type StageTable } from "./table";

interface StageListProps {
  plan: PlanDraft;
  /** HH:MM or "". */
  start: string;
  chosen: string;
  /** Ids of the steps in which something is wrong. */
  wrong: readonly string[];
  onChoose: (id: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onSwitch: (id: string) => void;
  onRemove: (id: string) => void;
}

/** The steps in their order. Buttons move them; so do Alt and the arrow keys. */
export function StageList({ plan, start, chosen, wrong, onMove, ...does }: StageListProps) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; button: string } | null>(null);
  // A row that moves loses the focus; whoever presses a key twice means the same step.
  useEffect(() => {
    const at = moved.current;
    if (!at) return;
    moved.current = null;
    list.current?.querySelector<HTMLElement>(`[data-stage="${at.id}"] [data-button="${at.button}"]`)?.focus();
  }, [plan]);
  const stages = plan.table.stage;
  const move = (stage: StageTable, no: number, by: -1 | 1, button: string) => {
    if (no + by < 0 || no + by >= stages.length) return;
    moved.current = { id: stage.id, button };
    onMove(stage.id, by);
    announce(t("stages-moved", { title: words(stage.title), no: no + by + 1 }));
  };
  let gone = 0;
  return (
    <ol class="stagerows" ref={list} aria-label={t("stages-steps")}>
      {stages.map((stage, no) => {
        const isOff = plan.off.includes(stage.id);
        const at = isOff ? "" : clockAt(start, gone);
        if (!isOff) gone += minutesOf(stage);
        const title = words(stage.title) || t("stages-untitled");
        return (
          <li
            class="stagerow"
            key={stage.id}
            data-stage={stage.id}
            data-off={isOff || undefined}
            data-wrong={wrong.includes(stage.id) || undefined}
            data-chosen={stage.id === chosen || undefined}
          >
            <svg
              class="stagerow__colour"
              viewBox="0 0 6 10"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect class={`plan__${stage.activity}`} width="6" height="10" />
            </svg>
            <button
              type="button"
              class="stagerow__pick"
              data-button="pick"
              aria-pressed={stage.id === chosen}
              onClick={() => does.onChoose(stage.id)}
              onKeyDown={(key) => {
                if (!key.altKey || (key.key !== "ArrowUp" && key.key !== "ArrowDown")) return;
                key.preventDefault();
                move(stage, no, key.key === "ArrowUp" ? -1 : 1, "pick");
              }}
            >
              <b>
                <Words of={stage.title} />
                {!words(stage.title) && t("stages-untitled")}
              </b>
              <small class="num">
                {isOff ? t("stages-off") : [at, lasts(stage)].filter(Boolean).join(" · ")}
              </small>
              {wrong.includes(stage.id) && <small class="stagerow__wrong">{t("stages-wrong")}</small>}
            </button>
            <UpDown
              title={title}
              notUp={no === 0 && t("stages-first-already")}
              notDown={no === stages.length - 1 && t("stages-last-already")}
              onMove={(by) => move(stage, no, by, by < 0 ? "up" : "down")}
            />
            <Menu
              look="plain"
              square
              label={t("stage-menu", { title })}
              items={[
                {
                  label: t(isOff ? "stages-on-again" : "stages-leave-out"),
                  onPick: () => does.onSwitch(stage.id),
                },
                {
                  label: t("stages-remove"),
                  stop: true,
                  reason: stages.length === 1 ? t("stages-only-one") : null,
                  onPick: () => does.onRemove(stage.id),
                },
              ]}
            >
              <Icon of={more} />
            </Menu>
          </li>
        );
      })}
    </ol>
  );
}

function lasts(stage: StageTable): string {
  const minutes = t("timer-minutes", { minutes: minutesOf(stage) });
  return hasWalks(stage) && roundsOf(stage) > 1
    ? t("stages-lasts-rounds", { rounds: roundsOf(stage), minutes })
    : minutes;
}
