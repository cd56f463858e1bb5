import type { ScreenProps } from "../../phone/activities";
import { Question } from "../../phone/question";
import type { SeatStage } from "../../wire";

export function WalkScreen({ stage, notices }: ScreenProps<SeatStage>) {
  return (
    <main class="phone" id="main">
      {notices}
      <Question stage={stage} />
    </main>
  );
}
