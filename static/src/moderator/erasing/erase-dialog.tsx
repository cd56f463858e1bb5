import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { EventInfo } from "../../wire";
import { LineField } from "../details/field";
import { ExportButton } from "../exporting/export-button";
import { useLoad } from "../load";
import { PrintButton } from "../print-button";
import { answered } from "../rehearsal/calls";
import { go } from "../route";
import { erase, losses } from "./calls";

/** `onDone`: where it was asked, when not in the event itself; its files are not offered there. */
export function askErase(event: Pick<EventInfo, "code" | "title">, onDone?: () => void): void {
  showDialog(<EraseDialog event={event} onDone={onDone} />);
}

/** Says in numbers what will be lost, offers the files first, and wants the code typed. */
function EraseDialog({
  event: { code, title },
  onDone,
}: {
  event: Pick<EventInfo, "code" | "title">;
  onDone?: () => void;
}) {
  const { value: lost, refused } = useLoad(() => losses(code), [code]);
  const [typed, setTyped] = useState("");
  const same = typed.replace(/\s/g, "").toUpperCase() === code;
  const onYes = () =>
    answered(async () => {
      await erase(code, typed);
      if (onDone) onDone();
      else go({ page: "start" }, true);
      announce(t("erase-said"));
    });
  return (
    <Ask
      stop
      title={t("erase-ask", { title })}
      yes={t("erase-yes")}
      reason={lost && same ? null : t("erase-type-first")}
      onYes={onYes}
    >
      {lost && <p>{t("erase-what", { ...lost })}</p>}
      {refused && <Note state="stop">{refusalText(refused)}</Note>}
      <p>{t("erase-files")}</p>
      {!onDone && (
        <div class="row">
          <PrintButton />
          <ExportButton />
        </div>
      )}
      <LineField label={t("erase-type", { code })} value={typed} max={40} onInput={setTyped} />
    </Ask>
  );
}
