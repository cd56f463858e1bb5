import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { Link } from "../../moderator/link";
import { event } from "../../store";
import { next, person } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { OutlookStage } from "../../wire";

/** What happens next and whom one can ask, as phones and screen show it; what is missing is said, and where to write it. */
export function OutlookBoard({ stage }: BoardProps<OutlookStage>) {
  const here = event.value;
  if (!here) return null;
  const steps = here.next.filter((step) => step.what.trim() || step.when.trim());
  return (
    <>
      <DeckBar title={stage.title} line={t("outlook-line")}>
        <Link to={{ page: "event", code: here.code, tab: "settings" }} class="btn btn--small">
          {t("outlook-edit")}
        </Link>
      </DeckBar>
      <div class="outlook scroll">
        {words(stage.prompt) && (
          <p class="wall__prompt">
            <Words of={stage.prompt} />
          </p>
        )}
        <section class="paper" aria-labelledby="outlook-next">
          <h3 id="outlook-next">{t("next-title")}</h3>
          {steps.length > 0 ? (
            <ol class="outlook__steps">
              {steps.map((step, no) => (
                <li key={no}>
                  <Icon of={next} turn />
                  <p>
                    {step.when && <b dir="auto">{step.when} </b>}
                    <span dir="auto">{step.what}</span>
                  </p>
                </li>
              ))}
            </ol>
          ) : (
            <Note state="waiting">{t("outlook-no-next")}</Note>
          )}
        </section>
        <section class="paper" aria-labelledby="outlook-contact">
          <h3 id="outlook-contact">{t("outlook-contact")}</h3>
          {here.contact ? (
            <p class="outlook__contact">
              <Icon of={person} />
              <span dir="auto">{here.contact}</span>
            </p>
          ) : (
            <Note state="waiting">{t("outlook-no-contact")}</Note>
          )}
        </section>
      </div>
    </>
  );
}
