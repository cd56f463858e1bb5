import { t } from "../i18n/speak";
import { placeName } from "../places/names";
import { find, own } from "../store";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { Entry } from "./entry";
import { myPlace } from "./here";
import { Notices } from "./notices";
import { code, start } from "./session";

/** This device is nobody's host any more: what happened, what is safe, and where to go on. */
export function Gone() {
  const closed = myPlace.value?.closed ? myPlace.value : null;
  const into = closed?.into ? find("place", closed.into) : undefined;
  return (
    <Entry>
      <Notices />
      <Note state="waiting" live>
        <p>
          {closed ? t("gone-closed", { place: placeName(closed) }) : t("gone-text")}{" "}
          {into && t("gone-into", { place: placeName(into) })}
        </p>
        <p>{t("gone-safe")}</p>
      </Note>
      <div class="row row--wrap">
        {own.value && (
          <a class="btn" href={`/${code.value}`}>
            {t("as-guest")}
          </a>
        )}
        <Button onClick={() => code.value && start(code.value)}>{t("retry")}</Button>
      </div>
    </Entry>
  );
}
