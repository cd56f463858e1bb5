import { signal } from "@preact/signals";
import { t } from "../../i18n/speak";
import { keep, kept } from "../../keep";
import { kindOf } from "../../kind";
import { event, own } from "../../store";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { check, more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import type { Card as CardData } from "../../wire";
import { myCardIds } from "../mine";
import { code, outbox } from "../session";

const reports = signal(0);

function key(): string {
  return `ek/reported/${code.value}/${own.value?.person}`;
}

/** What this person has reported; the laptop does not tell it to anybody. */
function reported(): readonly string[] {
  return reports.value >= 0 ? (kept(key()) ?? "").split(" ") : [];
}

/** The menu of a card that somebody else has written. */
export function CardReport({ card }: { card: CardData }) {
  if (myCardIds.value.has(card.id) || event.value?.status !== "open") return null;
  if (reported().includes(card.id)) {
    return (
      <p class="card__meta">
        <Icon of={check} />
        {t("reported")}
      </p>
    );
  }
  return (
    <button
      type="button"
      class="card__menu card__menu--other"
      aria-label={t("card-report")}
      aria-describedby={`card-${card.id}`}
      onClick={() => showDialog(<ReportDialog card={card} />)}
    >
      <Icon of={more} />
    </button>
  );
}

function ReportDialog({ card }: { card: CardData }) {
  const report = () => {
    void outbox.peek()?.send({ kind: "card.report", card: card.id });
    keep(key(), [...reported(), card.id].join(" ").trim());
    reports.value += 1;
    closeDialog();
    announce(t("report-sent"));
  };
  return (
    <Dialog
      title={t("report-title")}
      actions={
        <>
          <Button look="go" onClick={report}>
            {t("report-do")}
          </Button>
          <Button data-autofocus onClick={closeDialog}>
            {t("report-not")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Card as="div" text={card.text} lang={card.lang} colour={kindOf(card)?.colour} />
        <p>{t("report-what")}</p>
      </div>
    </Dialog>
  );
}
