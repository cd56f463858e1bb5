import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { Plate } from "../ui/plate";
import { TimeDisc } from "../ui/time";
import type { Stage } from "../wire";

/** Where one is, what is done there and how long. Readable by the neighbour. */
export function Band({ stage }: { stage: Stage | null }) {
  return (
    <header class="band">
      <Plate label={t("place-plenum")} />
      <div class="band__where">
        <p class="band__place">{t("place-plenum")}</p>
        {stage && words(stage.title) && (
          <p class="band__step">
            <Words of={stage.title} />
          </p>
        )}
      </div>
      {stage?.status === "open" && <TimeDisc timer={stage.timer} />}
    </header>
  );
}
