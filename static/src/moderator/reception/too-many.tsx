import { t } from "../../i18n/speak";
import { event } from "../../store";
import { alarm } from "../../ui/more-drawings";
import { Note } from "../../ui/note";
import { Link } from "../link";
import { figures, tooMany } from "./figures";

/** "Handys 103, Köpfe 84": shown wherever it matters, and nothing when it is in order. `quiet`: said elsewhere already. */
export function TooMany({ far, quiet }: { far?: boolean; quiet?: boolean }) {
  const { phones, heads } = figures.value;
  if (!tooMany.value || heads === null) return null;
  const code = event.value?.code ?? "";
  return (
    <Note state="waiting" icon={alarm} live={!quiet}>
      <p>
        <b>{t("too-many", { phones, heads })}</b> {t("too-many-what")}
      </p>
      {far && <Link to={{ page: "event", code, tab: "people" }}>{t("too-many-go")}</Link>}
    </Note>
  );
}
