import { t } from "../../i18n/speak";
import { choicesOf } from "../../phone/about";
import { Strip } from "../../ui/strip";
import type { Card as CardData, CollectStage } from "../../wire";
import { byAbout } from "../chain/answers";
import { Pile } from "./others";

/** Where cards lie under several results, of each so many. */
const AT_ONCE_EACH = 8;

/** One group for each result; that of one's own group first. */
export function Groups({ stage, cards }: { stage: CollectStage; cards: readonly CardData[] }) {
  const order = choicesOf(stage).map((result) => result.target);
  const place = (target: string | undefined) => (target ? order.indexOf(target) : order.length);
  const groups = byAbout(stage, cards)
    .filter((group) => group.items.length)
    .sort((a, b) => place(a.result?.target) - place(b.result?.target));
  return (
    <div class="headings">
      {groups.map(({ result, items }) => (
        <section class="cluster" key={result?.target ?? ""}>
          <Strip
            title={result?.text ?? t("answers-else")}
            count={t("cards", { count: items.length })}
            level={3}
          />
          <Pile cards={items} atOnce={AT_ONCE_EACH} />
        </section>
      ))}
    </div>
  );
}
