import { t } from "../i18n/speak";
import { chooseTextSize, SIZES, textSize } from "../phone/text-size";
import { Dialog } from "./dialog";
import { check } from "./drawings";
import { Icon } from "./icon";

/** Three sizes, each written in itself. */
export function TextSizeDialog() {
  return (
    <Dialog title={t("text-size")}>
      <div class="sizes">
        {SIZES.map((size) => (
          <button
            key={size}
            type="button"
            class="chip"
            data-size={size}
            aria-pressed={textSize.value === size}
            onClick={() => chooseTextSize(size)}
          >
            {textSize.value === size && <Icon of={check} />}
            {t(`text-${size}`)}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
