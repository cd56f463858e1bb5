import { t } from "../../i18n/speak";
import { NumberField } from "../../moderator/number-field";
import { ask } from "../../moderator/session";
import { paper, people } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { useOpened } from "../../ui/opened";
import type { Source, VoteStage } from "../../wire";
import { targetsOf } from "./targets";

const MOST = 10_000;
const SOURCES: readonly Source[] = ["paper", "hands"];

/** What the moderator counts in the hall for each target: dots on paper, hands raised. Never mixed with the phones'. */
export function HallCount({ stage }: { stage: VoteStage }) {
  const targets = targetsOf(stage);
  const open = useOpened(hasCounted(stage));
  if (!targets.length) return null;
  return (
    <details class="card hallcount" open={open}>
      <summary class="ballot__head">{t("hall-count")}</summary>
      <p class="faint">{t(stage.round > 1 ? "hall-count-what-again" : "hall-count-what")}</p>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{t("hall-count-on")}</th>
            <th scope="col">
              <Icon of={paper} /> {t("hall-count-paper")}
            </th>
            <th scope="col">
              <Icon of={people} /> {t("hall-count-hands")}
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <th scope="row" lang={target.lang} dir="auto">
                {target.title}
              </th>
              {SOURCES.map((source) => (
                <td key={source}>
                  <NumberField
                    label={t(`hall-count-${source}-for`, { title: target.title })}
                    value={stage.counted?.[source]?.[target.id] ?? 0}
                    max={MOST}
                    onSave={(count) =>
                      ask({ kind: "votes.count", stage: stage.id, source, target: target.id, count })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function hasCounted(stage: VoteStage): boolean {
  return SOURCES.some((source) => Object.values(stage.counted?.[source] ?? {}).some((count) => count > 0));
}
