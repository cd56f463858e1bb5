import type { ScreenProps } from "../../phone/activities";
import { Question } from "../../phone/question";
import type { CollectStage } from "../../wire";

export function RoundScreen({ stage, notices }: ScreenProps<CollectStage>) {
  return (
    <main class="phone phone--board" id="main">
      {notices}
      <Question stage={stage} />
    </main>
  );
}
