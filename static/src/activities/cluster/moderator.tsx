import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { askHide } from "../../moderator/cards/hide-dialog";
import { sourceCards } from "../../moderator/cards/loose";
import { DeckBar } from "../../moderator/deck-bar";
import { PlaceFilter } from "../../moderator/places/place-filter";
import { lookAt } from "../../moderator/run/looked";
import { arriving, send, waiting } from "../../moderator/session";
import { find, shelves } from "../../store";
import { Button } from "../../ui/button";
import { plus, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { useMasonry } from "../../ui/masonry";
import type { ClusterStage, Id } from "../../wire";
import { aboutsOfSources, boardOf } from "./abouts";
import { Boards } from "./boards";
import { CARD_MENU } from "./card-actions";
import { type Desk, desk } from "./desk";
import { dragging, useWall } from "./drag";
import { Finder } from "./finder";
import { Heading } from "./heading";
import { askNewHeading } from "./heading-dialogs";
import { onBoardKey } from "./keys";
import { cardsOn, EVERYTHING, isNarrow, type Look, lookedAt } from "./look";
import { LoosePile } from "./loose-pile";
import { moveCards } from "./orders";
import { clearSelection, keepOnly, selected } from "./selection";
import { SuggestButton } from "./suggest/button";
import { SuggestDrawer } from "./suggest/drawer";
import { askWhereItFits } from "./suggest/fits-dialog";
import { isOpen } from "./suggest/found";
import { MOVE_MENU, Toolbar } from "./toolbar";
import { size } from "./view";

/** Cards are sorted under headings: by mouse, finger or keys alike. */
export function ClusterBoard({ stage }: BoardProps<ClusterStage>) {
  const held = useRef<Desk | null>(null);
  const cards = sourceCards(stage);
  const orders = [...arriving.value, ...waiting.value].map((parcel) => parcel.command);
  const fresh = desk(stage.id, [...shelves.cluster.value.values()], cards, orders);
  // While a card is held the board stays as it is: Sortable has moved nodes that would be drawn anew.
  const whole = dragging.value && held.current ? held.current : fresh;
  held.current = whole;
  const abouts = aboutsOfSources(stage);
  const [board, setBoard] = useState<Id | null>(null);
  const about = abouts.some((result) => result.target === board) ? board : null;
  const [look, setLook] = useState<Look>(EVERYTHING);
  const fromTables = cards.some((card) => card.place !== undefined);
  const on = boardOf(whole, about);
  const shown = lookedAt(on, look);
  const narrow = isNarrow(look);
  useEffect(() => clearSelection, []);
  useEffect(() => keepOnly(new Set(cards.map((card) => card.id))));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const chosen = [...selected.value].flatMap((id) => byId.get(id) ?? []);
  const inSight = new Set([shown.loose, ...shown.headings.map((heading) => heading.cards)].flat());
  const unseen = chosen.filter((card) => !inSight.has(card)).length;
  const newHeading = () => askNewHeading(stage.id, chosen);
  const drop = (ids: readonly string[], to: string | null, before: string | null) =>
    moveCards(
      stage.id,
      ids,
      to,
      to === null ? null : before,
      (to && find("cluster", to)?.title) || t("unsorted"),
    );
  const wall = useWall((cluster, before) => void send({ kind: "cluster.order", cluster, before }));
  useMasonry(wall, 16);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, this is a board
    <div
      class="sorting"
      role="group"
      data-size={size.value}
      aria-label={words(stage.title)}
      onKeyDown={(key) =>
        onBoardKey(key, {
          move: () => document.getElementById(MOVE_MENU)?.click(),
          heading: () =>
            askNewHeading(
              stage.id,
              [...selected.peek()].flatMap((id) => byId.get(id) ?? []),
            ),
          card: () => document.getElementById(CARD_MENU)?.click(),
          fits: (id) => {
            const card = byId.get(id);
            if (card) askWhereItFits(stage.id, card);
          },
          hide: () => askHide([...selected.peek()].flatMap((id) => byId.get(id) ?? [])),
        })
      }
    >
      {chosen.length ? (
        <Toolbar stage={stage.id} desk={on} cards={chosen} unseen={unseen} />
      ) : (
        <DeckBar title={stage.title} line={summary(on, cards.length)}>
          <LateHint stage={stage} />
          <SuggestButton stage={stage.id} />
          <Button size="small" onClick={newHeading}>
            <Icon of={plus} />
            {t("heading-new")}
          </Button>
        </DeckBar>
      )}
      {abouts.length > 1 && <Boards abouts={abouts} chosen={about} loose={whole.loose} onChoose={setBoard} />}
      <Finder
        cards={cards}
        headings={on.headings}
        look={look}
        shown={narrow ? cardsOn(shown) : 0}
        all={cardsOn(on)}
        onLook={setLook}
      >
        {fromTables && (
          <PlaceFilter cards={cards} value={look.place} onChange={(place) => setLook({ ...look, place })} />
        )}
      </Finder>
      <div class="sorting__middle">
        <div class="tables" data-empty={!on.headings.length || undefined}>
          <section class="loose" aria-labelledby="loose-title">
            <h3 class="loose__title" id="loose-title">
              {t("unsorted")}
              <span class="num">{shown.loose.length}</span>
            </h3>
            <div class="scroll">
              <LoosePile
                cards={shown.loose}
                abouts={abouts.filter((result) => !about || result.target === about)}
                onDrop={drop}
              />
              {!cards.length && <p class="deck__empty">{t("cluster-no-cards")}</p>}
              {cards.length > 0 && !shown.loose.length && (
                <p class="loose__done">{t(narrow ? "finder-none" : "cluster-all-sorted")}</p>
              )}
            </div>
          </section>
          <div class="wall wall--headings masonry scroll" ref={wall}>
            {shown.headings.map((heading) => (
              <Heading
                key={heading.id}
                heading={heading}
                all={on.headings}
                abouts={abouts}
                narrow={narrow}
                onDrop={drop}
              />
            ))}
            {!shown.headings.length && (
              <p class="wall__hint">
                {t(narrow && on.headings.length ? "finder-no-heading" : "cluster-how")}
              </p>
            )}
          </div>
        </div>
        {isOpen(stage.id) && <SuggestDrawer stage={stage} desk={on} abouts={abouts} />}
      </div>
      {!isOpen(stage.id) && <p class="keys">{t("sorting-keys")}</p>}
    </div>
  );
}

function summary(shown: Desk, cards: number): string {
  return [t("cards", { count: cards }), t("headings", { count: shown.headings.length })].join(" · ");
}

/** Late cards wait on the board where they were written. */
function LateHint({ stage }: { stage: ClusterStage }) {
  const source = stage.sources.find((id) => (find("count", id)?.late ?? 0) > 0);
  if (!source) return null;
  return (
    <Button size="small" onClick={() => lookAt(source)}>
      <Icon of={wait} />
      {t("late-title", { count: find("count", source)?.late ?? 0 })}
    </Button>
  );
}
