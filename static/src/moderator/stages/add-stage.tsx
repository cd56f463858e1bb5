import { useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import { freshStage, KINDS, reasonAgainst } from "./fresh";
import type { PlanDraft } from "./plan";
import type { StageTable } from "./table";

interface AddStageProps {
  plan: PlanDraft;
  /** The new one stands after this one. */
  after: string | null;
  onAdd: (stage: StageTable) => void;
}

/** One more step, as it usually is; what does not make sense at this place says why. */
export function AddStage({ plan, after, onAdd }: AddStageProps) {
  const busy = useRef(false);
  const add = async (kind: (typeof KINDS)[number]) => {
    if (busy.current) return;
    busy.current = true;
    onAdd(
      await freshStage(kind, plan, after).finally(() => {
        busy.current = false;
      }),
    );
  };
  return (
    <Menu
      items={() =>
        KINDS.map((kind) => ({
          label: kind === "round" ? t("stages-round") : t(`activity-${kind}`),
          reason: reasonAgainst(kind, plan, after),
          onPick: () => void add(kind),
        }))
      }
    >
      <Icon of={plus} />
      {t("stages-add")}
    </Menu>
  );
}
