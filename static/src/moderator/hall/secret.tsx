import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { eye } from "../../ui/drawings";
import { Icon } from "../../ui/icon";

interface HoldProps {
  held: boolean;
  onHold: (held: boolean) => void;
  /** What is shown, for those who do not see what stands beside the button. */
  of: string;
}

/** Shows something secret only while it is pressed: by mouse, finger or key. The hall may be looking on. */
export function HoldToShow({ held, onHold, of }: HoldProps) {
  return (
    <Button
      size="small"
      class="hold"
      aria-pressed={held}
      aria-label={`${t("secret-show")}: ${of}`}
      onPointerDown={(press) => {
        // Whatever happens to the pointer, its end is heard.
        press.currentTarget.setPointerCapture(press.pointerId);
        onHold(true);
      }}
      onPointerUp={() => onHold(false)}
      onPointerCancel={() => onHold(false)}
      onBlur={() => onHold(false)}
      onContextMenu={(menu) => menu.preventDefault()}
      onKeyDown={(key) => {
        if (key.key === " " || key.key === "Enter") onHold(true);
      }}
      onKeyUp={() => onHold(false)}
    >
      <Icon of={eye} />
      {t("secret-show")}
    </Button>
  );
}

/** Is a secret to be seen? Always when the moderator has said that the hall sees another screen; else while it is held. */
export function useSecret(mirrored: boolean | null | undefined) {
  const [held, setHeld] = useState(false);
  return { shown: mirrored === false || held, covered: mirrored !== false, held, setHeld };
}
