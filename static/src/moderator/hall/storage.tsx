import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import type { Trouble } from "./calls";

/** The disk takes nothing. It cannot be put away: it goes when the disk takes something again. */
export function StorageNotice({ trouble }: { trouble: Trouble }) {
  return (
    <Note state="stop">
      <div class="grow">
        <p>
          <b>{t(`storage-${trouble}`)}</b> {t(`storage-${trouble}-how`)}
        </p>
        <p>{t("storage-meanwhile")}</p>
      </div>
    </Note>
  );
}
