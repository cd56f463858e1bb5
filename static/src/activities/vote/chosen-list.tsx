import { useEffect, useRef } from "preact/hooks";
import Sortable from "sortablejs";
import { t } from "../../i18n/speak";
import { LineField } from "../../moderator/details/field";
import { Button } from "../../ui/button";
import { down, grip } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import type { Id, Tally } from "../../wire";
import { needsReason } from "./choice-draft";
import type { Target } from "./targets";

const REASON_MAX = 200;

interface ChosenListProps {
  order: readonly Id[];
  reasons: Readonly<Record<Id, string>>;
  tally: Tally;
  targets: ReadonlyMap<Id, Target>;
  onMove: (target: Id, before: Id | null) => void;
  onReason: (target: Id, reason: string) => void;
}

/** The results in the order they shall have; whatever the dots did not choose says why it is here. */
export function ChosenList({ order, reasons, tally, targets, onMove, onReason }: ChosenListProps) {
  const list = useOrder(onMove);
  return (
    <section class="chosen" aria-labelledby="chosen-title">
      <h3 class="ballot__head" id="chosen-title">
        {t("chosen-title")}
      </h3>
      <p class="faint">{t("chosen-what")}</p>
      <ol class="ranks" ref={list}>
        {order.map((id, no) => {
          const title = targets.get(id)?.title ?? id;
          const move = (to: number) => {
            onMove(id, order[to < no ? to : to + 1] ?? null);
            announce(t("said-order", { title, no: to + 1 }));
          };
          return (
            <li class="card chosen__row" key={id} data-chosen-target={id}>
              <span class="strip__grip" aria-hidden="true">
                <Icon of={grip} />
              </span>
              <span class="rank__no num">{no + 1}</span>
              <span class="rank__title grow" dir="auto">
                {title}
              </span>
              <Button
                size="small"
                look="plain"
                square
                class="chosen__up"
                aria-label={t("order-earlier", { title })}
                reason={no === 0 ? t("heading-is-first") : null}
                onClick={() => move(no - 1)}
              >
                <Icon of={down} />
              </Button>
              <Button
                size="small"
                look="plain"
                square
                aria-label={t("order-later", { title })}
                reason={no === order.length - 1 ? t("heading-is-last") : null}
                onClick={() => move(no + 1)}
              >
                <Icon of={down} />
              </Button>
              {needsReason(id, tally) && (
                <div class="chosen__reason">
                  <LineField
                    label={t("chosen-reason", { title })}
                    hint={t("chosen-reason-hint")}
                    value={reasons[id] ?? ""}
                    max={REASON_MAX}
                    onInput={(reason) => onReason(id, reason)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Sortable moves nodes that Preact owns: they are put back on drop, and the order is changed instead. */
function useOrder(onMove: (target: Id, before: Id | null) => void) {
  const list = useRef<HTMLOListElement>(null);
  const move = useRef(onMove);
  move.current = onMove;
  useEffect(() => {
    if (!list.current) return;
    let stood: Node | null = null;
    const sortable = Sortable.create(list.current, {
      animation: 120,
      handle: ".strip__grip",
      ghostClass: "is-target",
      onChoose: ({ item }) => {
        stood = item.nextSibling;
      },
      onEnd: ({ item, oldIndex, newIndex }) => {
        const before = (item.nextElementSibling as HTMLElement | null)?.dataset.chosenTarget ?? null;
        item.parentNode?.insertBefore(item, stood);
        if (oldIndex !== newIndex) move.current(item.dataset.chosenTarget ?? "", before);
      },
    });
    return () => sortable.destroy();
  }, []);
  return list;
}
