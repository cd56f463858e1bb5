import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import type { Trouble } from "./calls";

/** The disk takes nothing, or what it takes is lost to sight. It cannot be put away: it goes by itself when that is over. */
export function StorageNotice({ trouble }: { trouble: Trouble }) {
  return (
    <Note state="stop">
      <div class="grow">
        <p>
          <b>{t(`storage-${trouble}`)}</b> {t(`storage-${trouble}-how`)}
        </p>
        {trouble !== "moved" && <p>{t("storage-meanwhile")}</p>}
      </div>
    </Note>
  );
}
