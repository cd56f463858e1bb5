import { t } from "../i18n/speak";
import { Icon } from "../ui/icon";
import { mute } from "../ui/more-drawings";
import { allowSound, wantsSound } from "./bell";
import { isPreview } from "./session";

/** Small, in a corner, and only until it was pressed once: browsers ask for it. */
export function SoundHint() {
  if (isPreview || !wantsSound.value) return null;
  return (
    <button type="button" class="d-sound" onClick={allowSound}>
      <Icon of={mute} />
      {t("sound-on")}
    </button>
  );
}
