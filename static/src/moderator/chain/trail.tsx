import { trailOf } from "../../activities/chain/trail";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { find } from "../../store";
import type { Id } from "../../wire";

/** The way back from a result to where it began, level by level: each names the step that chose it. */
export function Trail({ target }: { target: Id }) {
  return (
    <ol class="trail" aria-label={t("trail")}>
      {trailOf(target).map((level) => (
        <li key={level[0]?.target}>
          {level.map((link) => {
            const stage = link.stage && find("stage", link.stage);
            return (
              <span class="trail__link" key={link.target}>
                {stage && <span class="trail__stage">{words(stage.title)}</span>}
                <span dir="auto">{link.text}</span>
              </span>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
