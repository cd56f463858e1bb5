import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { lang, t } from "../../i18n/speak";
import { event, shelves } from "../../store";
import { Button } from "../../ui/button";
import { photo } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { useLoad } from "../load";
import { askPhotos } from "../photos/photos-dialog";
import { DetailsForm } from "../settings/details-form";
import { UndoButton } from "../side/undo-button";
import { AllCards } from "./all-cards";
import { reading } from "./calls";
import { ChapterList } from "./chapter-list";
import { Names } from "./names";
import { NextSteps } from "./next-steps";
import { report } from "./report";
import { Version } from "./version";

/** The protocol before it leaves the hall: chapters, cards, names, what happens next, and when it is final. */
export function ReportTab({ code }: { code: string }) {
  const [again, setAgain] = useState(0);
  const { value, refused } = useLoad(() => reading(code, lang.peek()), [code, lang.value, again]);
  const here = event.value;
  if (!here) return null;
  const { final } = report.value;
  const refresh = () => setAgain((no) => no + 1);
  return (
    <main class="sheet board two" id="main">
      <div class="column">
        <section class="paper report" aria-labelledby="report-chapters">
          <h2 id="report-chapters">{t("editor-chapters")}</h2>
          <p>{t("editor-chapters-hint")}</p>
          <div class="report__undo">
            <UndoButton only="report." />
          </div>
          {refused && <Note state="stop">{refusalText(refused)}</Note>}
          {!value && !refused && <p role="status">{t("editor-reading")}</p>}
          {value && <ChapterList chapters={value.chapters} fixed={final} />}
          {shelves.photo.value.size > 0 && (
            <div>
              <Button onClick={askPhotos}>
                <Icon of={photo} />
                {t("editor-photos", { count: shelves.photo.value.size })}
              </Button>
            </div>
          )}
        </section>
        <AllCards fixed={final} />
      </div>
      <div class="column">
        <Version names={value?.names ?? null} onAsked={refresh} />
        <Names candidates={value?.names ?? null} fixed={final} onAgain={refresh} />
        <section class="paper" aria-labelledby="report-next">
          <h2 id="report-next">{t("editor-next")}</h2>
          <DetailsForm key={code} event={here} fields={NextSteps} />
        </section>
      </div>
    </main>
  );
}
