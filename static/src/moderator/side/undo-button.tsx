import { has, t } from "../../i18n/speak";
import { find, me } from "../../store";
import { Button } from "../../ui/button";
import { undo } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { isUnderWay, send } from "../session";

interface UndoButtonProps {
  wide?: boolean;
  /** Only steps whose kind begins like this: where others are not seen, they are not taken back. */
  only?: string;
}

/** Takes the own last step back and says which one that is. */
export function UndoButton({ wide, only = "" }: UndoButtonProps) {
  const step = me.value ? find("step", me.value) : undefined;
  if (!step?.kind.startsWith(only)) return null;
  return (
    <Button
      size="small"
      wide={wide}
      busy={isUnderWay((order) => order.kind === "undo")}
      onClick={() =>
        void send({ kind: "undo", step: step.seq }).then((ack) => {
          if (ack.ok) announce(t("said-undone", { what: stepName(step.kind) }));
        })
      }
    >
      <Icon of={undo} />
      <span class="safe__undo">{t("undo", { what: stepName(step.kind) })}</span>
    </Button>
  );
}

function stepName(kind: string): string {
  const id = `step-${kind.replace(".", "-")}`;
  return has(id) ? t(id) : t("step-other");
}
