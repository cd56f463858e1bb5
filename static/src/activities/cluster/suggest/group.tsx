import { useState } from "preact/hooks";
import { refusalText } from "../../../i18n/refusal";
import { isolate, t } from "../../../i18n/speak";
import { Button } from "../../../ui/button";
import { Note } from "../../../ui/note";
import type { Refusal } from "../../../wire";
import { languageName } from "../languages";
import { check, drop, entitle, titles, unchecked } from "./found";
import { GroupCard } from "./group-card";
import type { Group } from "./live";
import { checkedOf, makeHeading, titleOf } from "./orders";
import { focusNext } from "./walk";

const TITLE_MAX = 120;
const AT_ONCE = 4;

/** A proposed group: its heading can be changed, cards can be left out; it becomes a heading or it does not. */
export function ProposedGroup({ stage, group }: { stage: string; group: Group }) {
  const [busy, setBusy] = useState(false);
  const [all, setAll] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const title = titles.value.get(group.key) ?? group.title;
  const chosen = checkedOf(group, unchecked.value);
  const shown = all || group.cards.length <= AT_ONCE + 1 ? group.cards : group.cards.slice(0, AT_ONCE);
  const reason = !title.trim() ? t("refused-title-empty") : chosen.length ? null : t("propose-check-first");
  const create = async () => {
    setBusy(true);
    setWhy(null);
    const focus = focusNext(group.key);
    const ack = await makeHeading(stage, group, chosen);
    setBusy(false);
    if (ack.ok) focus();
    else setWhy(ack);
  };
  const verb = t("propose-create", { count: chosen.length });
  const about = isolate(titleOf(group));
  return (
    <li class="proposal" data-proposal={group.key}>
      <section aria-label={about}>
        <p class="proposal__facts">
          <b>{t(group.tight ? "propose-sure" : "propose-maybe")}</b>
          <span>{t("cards", { count: group.cards.length })}</span>
          {group.lang !== "de" && <span>{languageName(group.lang)}</span>}
        </p>
        <input
          class="input"
          aria-label={t("heading-title")}
          value={title}
          maxLength={TITLE_MAX}
          lang={group.lang}
          dir="auto"
          autocomplete="off"
          onInput={(input) => entitle(group.key, input.currentTarget.value)}
        />
        <ul class="proposal__cards">
          {shown.map((card) => (
            <GroupCard
              key={card.id}
              card={card}
              checked={!unchecked.value.has(card.id)}
              sure={!group.tight || group.sure.has(card.id)}
              onCheck={(on) => check(card.id, on)}
            />
          ))}
        </ul>
        {group.cards.length > AT_ONCE + 1 && (
          <Button
            look="plain"
            size="small"
            class="more"
            aria-expanded={all}
            aria-label={`${moreWords(all, group)}: ${about}`}
            onClick={() => setAll(!all)}
          >
            {moreWords(all, group)}
          </Button>
        )}
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="proposal__do">
          <Button
            size="small"
            look="go"
            busy={busy}
            reason={reason}
            aria-label={`${verb}: ${about}`}
            onClick={() => void create()}
          >
            {verb}
          </Button>
          <Button
            size="small"
            aria-label={`${t("propose-no")}: ${about}`}
            onClick={() => {
              const focus = focusNext(group.key);
              drop([group.key]);
              focus();
            }}
          >
            {t("propose-no")}
          </Button>
        </div>
      </section>
    </li>
  );
}

function moreWords(all: boolean, group: Group): string {
  return all ? t("show-fewer") : t("show-more", { count: group.cards.length - AT_ONCE });
}
