import { get } from "../../http";
import { t } from "../../i18n/speak";
import { event } from "../../store";
import { targetName } from "../../targets";
import type { TargetGroup } from "../../wire";
import { Link } from "../link";
import { usePoll } from "../poll";

interface Answers {
  /** Who answered; null: fewer than three. */
  people: number | null;
  groups: readonly { id: string; people: number | null }[];
}

const EVERY_MS = 5000;

/** Who is here and who is missing, as far as people said so. Small numbers are not told to moderators either. */
export function WhoIsHere({ code }: { code: string }) {
  const asked = event.value?.target_groups ?? [];
  const [answers] = usePoll(
    () => get<Answers>("/api/moderator/target-groups", { code }),
    EVERY_MS,
    asked.length > 0,
  );
  return (
    <section class="paper" aria-labelledby="here-title">
      <h2 id="here-title">{t("here-title")}</h2>
      {asked.length ? <Figures asked={asked} answers={answers} /> : <NotAsked code={code} />}
    </section>
  );
}

function NotAsked({ code }: { code: string }) {
  return (
    <>
      <p>{t("here-off")}</p>
      <div>
        <Link to={{ page: "event", code, tab: "settings" }} class="btn">
          {t("here-settings")}
        </Link>
      </div>
    </>
  );
}

function Figures({ asked, answers }: { asked: readonly TargetGroup[]; answers: Answers | null }) {
  if (!answers || answers.people === null) return <p>{t("here-few")}</p>;
  const of = new Map(answers.groups.map((one) => [one.id, one.people]));
  const missing = asked.filter((group) => of.get(group.id) == null);
  const present = asked.filter((group) => of.get(group.id) != null);
  return (
    <>
      <p>{t("here-answered", { people: answers.people })}</p>
      {missing.length > 0 && (
        <>
          <h3>{t("here-missing")}</h3>
          <p class="targetlist__missing">{missing.map(targetName).join(", ")}</p>
        </>
      )}
      {present.length > 0 && (
        <>
          <h3>{t("here-present")}</h3>
          <dl class="heads">
            {present.map((group) => (
              <div key={group.id}>
                <dt>{targetName(group)}</dt>
                <dd class="num">{of.get(group.id)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
