import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { down, up } from "../ui/drawings";
import { Icon } from "../ui/icon";

interface UpDownProps {
  /** What is moved. */
  title: string;
  notUp: string | false;
  notDown: string | false;
  onMove: (by: -1 | 1) => void;
}

/** Two buttons that move something in its list; where one cannot be pressed it says why. */
export function UpDown({ title, notUp, notDown, onMove }: UpDownProps) {
  return (
    <>
      <Button
        look="plain"
        square
        data-button="up"
        aria-label={t("stages-up", { title })}
        reason={notUp}
        onClick={() => onMove(-1)}
      >
        <Icon of={up} />
      </Button>
      <Button
        look="plain"
        square
        data-button="down"
        aria-label={t("stages-down", { title })}
        reason={notDown}
        onClick={() => onMove(1)}
      >
        <Icon of={down} />
      </Button>
    </>
  );
}
