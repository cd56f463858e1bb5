import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { roundName } from "../../places/names";
import { find } from "../../store";
import type { Summary } from "../../wire";

/** What a host says of each round in a sentence. */
export function Sentences({ summaries }: { summaries: readonly Summary[] }) {
  return (
    <dl class="d-summed">
      {summaries.map(({ stage, place, text }) => {
        const round = find("stage", stage);
        return (
          <div key={`${stage}:${place}`}>
            <dt>{(round && (roundName(round) || words(round.title))) || t("summed-up")}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
