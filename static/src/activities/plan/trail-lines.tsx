import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { find } from "../../store";
import type { Id } from "../../wire";
import { trailOf } from "../chain/trail";

/** Where a measure comes from: its solution, the idea behind it, the critique it began with. */
export function TrailLines({ about }: { about: Id }) {
  return (
    <ol class="trail" aria-label={t("trail")}>
      {trailOf(about).map((level) =>
        level.map((link) => (
          <li key={link.target}>
            {link.stage && (
              <span class="trail__stage">
                <Words of={find("stage", link.stage)?.title} />
              </span>
            )}
            <bdi>{link.text}</bdi>
          </li>
        )),
      )}
    </ol>
  );
}
