import { t } from "../../i18n/speak";
import type { ScreenProps } from "../../phone/activities";
import { MyCards } from "../../phone/my-cards";
import { NextSteps } from "../../phone/promise";
import { Question } from "../../phone/question";
import { event } from "../../store";
import type { OutlookStage } from "../../wire";

/** What happens with the results, who answers questions, and one's own cards. */
export function OutlookScreen({ stage, notices }: ScreenProps<OutlookStage>) {
  const here = event.value;
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Question stage={stage} />
        {here && <NextSteps event={here} />}
        {here && !here.next.length && <p>{t("outlook-none")}</p>}
        {here?.contact && (
          <section class="join__box">
            <h2>{t("outlook-contact")}</h2>
            <p>
              <bdi>{here.contact}</bdi>
            </p>
          </section>
        )}
      </section>
      <section class="board">
        <MyCards />
      </section>
    </main>
  );
}
