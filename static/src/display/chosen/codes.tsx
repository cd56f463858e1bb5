import { t } from "../../i18n/speak";
import { number } from "../../i18n/when";
import { find } from "../../store";
import { Frame } from "../frame";
import { CodeBoxes } from "../hello";

/** The way in, as large as the picture allows: for those who come late, and for a second room. */
export function CodesPicture() {
  const people = find("count", "event")?.people ?? 0;
  const title = t("codes-title");
  return (
    <Frame
      title={title}
      length={title.length}
      aside={
        <p class="d-begin">
          <b>{number(people)}</b> {t("people-here", { count: people })}
        </p>
      }
    >
      <div class="d-codes d-codes--big">
        <CodeBoxes />
      </div>
    </Frame>
  );
}
