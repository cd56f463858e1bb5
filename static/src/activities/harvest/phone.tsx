import type { ScreenProps } from "../../phone/activities";
import { Question } from "../../phone/question";
import type { HarvestStage } from "../../wire";

export function HarvestScreen({ stage, notices }: ScreenProps<HarvestStage>) {
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Question stage={stage} />
      </section>
    </main>
  );
}
