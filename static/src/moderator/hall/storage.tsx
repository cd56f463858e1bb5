import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { close } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Trouble } from "./calls";

interface StorageProps {
  trouble: Trouble;
  /** It lies over the board: who has read it may want to see what is below. */
  folds?: boolean;
}

/** The disk takes nothing, or what it takes is lost to sight. One line of it stays until that is over. */
export function StorageNotice({ trouble, folds = false }: StorageProps) {
  const [read, setRead] = useState(false);
  return (
    <Note state="stop">
      <div class="grow">
        <p>
          <b>{t(`storage-${trouble}`)}</b> {!read && t(`storage-${trouble}-how`)}
        </p>
        {!read && trouble !== "moved" && <p>{t("storage-meanwhile")}</p>}
      </div>
      {folds && !read && (
        <Button look="plain" size="small" square aria-label={t("problem-read")} onClick={() => setRead(true)}>
          <Icon of={close} />
        </Button>
      )}
    </Note>
  );
}
