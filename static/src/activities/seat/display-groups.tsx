import type { PictureProps } from "../../display/activities";
import { columnsFor } from "../../display/heap";
import { usePages } from "../../display/pages";
import { StageFrame } from "../../display/stage-frame";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find } from "../../store";
import type { SeatStage, VoteResult } from "../../wire";
import { aboutsOf } from "../chain/answers";

const AT_ONCE = 6;

/** The groups, and how many are in each. Who is where stands on the phones alone. */
export function GroupsPicture({ stage }: PictureProps<SeatStage>) {
  const sizes = find("count", stage.id)?.groups ?? {};
  const people = find("count", "event")?.people ?? 0;
  const seated = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const free = Math.max(0, people - seated);
  const { page, pages, shown } = usePages(aboutsOf(stage), AT_ONCE);
  return (
    <StageFrame
      stage={stage}
      foot={
        <>
          <StepOf stage={stage} />
          <p>
            <Rich id={free ? "seats-free" : "seats-all"} args={{ count: free, number: number(free) }} />
          </p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      <ul
        class="d-clusters"
        data-rows={shown.length > 3 ? 2 : 1}
        data-columns={columnsFor(shown.length)}
        key={page}
      >
        {shown.map((group) => (
          <Group
            key={group.target}
            group={group}
            size={sizes[group.target] ?? 0}
            limit={stage.options.limit}
          />
        ))}
      </ul>
    </StageFrame>
  );
}

function Group({ group, size, limit }: { group: VoteResult; size: number; limit: number | null }) {
  return (
    <li class="card d-group">
      <h2 dir="auto">{group.text}</h2>
      <p class="d-group__size">
        <b>{number(size)}</b>{" "}
        <span>
          {limit === null ? t("people-word", { count: size }) : t("of-limit", { limit })}
          {limit !== null && size >= limit && <strong> {t("group-full")}</strong>}
        </span>
      </p>
    </li>
  );
}
