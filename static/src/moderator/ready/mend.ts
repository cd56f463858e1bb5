import { t } from "../../i18n/speak";
import { find } from "../../store";
import type { Finding } from "../api";
import { askPrint } from "../printing/print-dialog";
import { go } from "../route";
import { askEditStage } from "../run/edit-stage";

/** Which field of the settings a finding is about: the message of its label. */
const FIELDS: Readonly<Record<string, string>> = {
  "date.none": "field-date",
  "date.past": "field-date",
  "time.none": "field-start",
  "time.over": "field-end",
  "contact.none": "field-contact",
  "question.none": "field-question",
  "question.lang": "field-question",
};

/** Lead to where it is mended. */
export function mend({ code: what, at, stage: id }: Finding, code: string): void {
  const stage = id === undefined ? undefined : find("stage", id);
  if (at === "print") askPrint();
  else if (at === "stage" && stage) askEditStage(stage);
  else if (at === "like") go({ page: "new", format: null, like: code, step: "plan" });
  else if (at === "hall") go({ page: "hall", code });
  else if (at === "places") go({ page: "event", code, tab: "places" });
  else {
    go({ page: "event", code, tab: "settings" });
    const label = FIELDS[what];
    if (label) setTimeout(() => focusOn(t(label)), 0);
    else if (what === "next.none") setTimeout(() => focusOn(t("next-add")), 0);
  }
}

/** As people look for a field: by its label, or a button by its words. */
function focusOn(words: string): void {
  const all = document.querySelectorAll<HTMLElement>(".detailsform label, .detailsform button");
  const found = [...all].find((one) => one.textContent?.trim().startsWith(words));
  const field = found instanceof HTMLLabelElement ? document.getElementById(found.htmlFor) : found;
  field?.focus();
}
