import { t } from "../../../i18n/speak";
import { Button } from "../../../ui/button";
import type { Card, ClusterStage } from "../../../wire";
import { askAllSure, planOf } from "./all-sure";
import { type Answer, drop, unchecked } from "./found";
import { ProposedGroup } from "./group";
import type { Group } from "./live";

interface GroupsProps {
  stage: ClusterStage;
  answer: Answer;
  groups: readonly Group[];
  loose: readonly Card[];
}

/** New headings: sure groups first, then possible ones, at the end the cards that go with no other. */
export function Groups({ stage, answer, groups, loose }: GroupsProps) {
  const sure = planOf(groups, unchecked.value).length;
  return (
    <>
      <div class="suggest__all">
        {sure > 0 && (
          <Button size="small" onClick={() => askAllSure(stage.id, groups)}>
            {t("propose-all", { count: sure })}
          </Button>
        )}
        {groups.length > 0 && (
          <Button size="small" onClick={() => drop(groups.map((group) => group.key))}>
            {t("propose-drop-all", { count: groups.length })}
          </Button>
        )}
      </div>
      {!groups.length && <p class="suggest__none">{t("propose-none")}</p>}
      <ul class="proposals">
        {groups.map((group) => (
          <ProposedGroup key={group.key} stage={stage.id} group={group} />
        ))}
      </ul>
      <Loners answer={answer} loose={loose} />
    </>
  );
}

function Loners({ answer, loose }: { answer: Answer; loose: readonly Card[] }) {
  const alone = new Set(answer.loners);
  const cards = loose.filter((card) => alone.has(card.id));
  if (!cards.length) return null;
  return (
    <details class="suggest__loners">
      <summary>{t("propose-loners", { count: cards.length })}</summary>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <span lang={card.lang || undefined} dir="auto">
              {card.text}
            </span>{" "}
            <span class="faint num">{t("card-no", { no: card.no })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
