import { refusalText } from "../i18n/refusal";
import { has, t } from "../i18n/speak";
import type { Parcel } from "../outbox";
import { Button } from "../ui/button";
import { close } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { Note } from "../ui/note";
import { LaptopNotice } from "./hall/notice";
import { dismiss, refused } from "./session";

/** What has happened to the laptop, and what it refused, with the reason; each stays until it was read and put away. */
export function Problems() {
  return (
    <div class="problems" role="alert">
      <LaptopNotice />
      {refused.value.map((parcel) => (
        <Note state="stop" key={parcel.key}>
          <p class="grow">
            <b>{t("problem-not", { what: orderName(parcel) })}</b> {parcel.refused && problemText(parcel)}
          </p>
          <Button
            look="plain"
            size="small"
            square
            aria-label={t("problem-read")}
            onClick={() => dismiss(parcel.key)}
          >
            <Icon of={close} />
          </Button>
        </Note>
      ))}
    </div>
  );
}

function orderName({ command }: Parcel): string {
  const id = `order-${command.kind.replace(".", "-")}`;
  return has(id) ? t(id) : command.kind;
}

/** An undo that depends on something later says on what. */
function problemText({ refused: why }: Parcel): string {
  if (!why) return "";
  const by = typeof why.facts.by === "string" ? `undo-by-${why.facts.by.replace(/\./g, "-")}` : "";
  return by && has(by) ? `${refusalText(why)} ${t(by)}` : refusalText(why);
}
