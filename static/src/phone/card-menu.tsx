import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { kindOf } from "../kind";
import { find } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { pen, undo } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import type { Id } from "../wire";
import type { WrittenCard } from "../written";
import { CardField, Counter, charsOf, KindChoice, problemOf } from "./card-field";

/** How a page finds a card that was written on it, and what it does when somebody wants it changed. */
export interface Desk {
  find(id: Id): WrittenCard | undefined;
  /** Its text is gone for good: nothing can be changed. */
  isErased?(id: Id): boolean | undefined;
  edit(id: Id, text: string, kind: string): void;
  withdraw(id: Id): void;
}

interface DeskProps {
  id: Id;
  desk: Desk;
}

/** What can be done with a card that was written here; shows the card it is about. */
export function CardMenu({ id, desk }: DeskProps) {
  const card = desk.find(id);
  if (!card) return null;
  return (
    <Dialog title={t("card-menu-title")}>
      <Card as="div" text={card.text} lang={card.lang} colour={kindOf(card)?.colour} />
      <div class="dialog__actions dialog__actions--stack">
        {!desk.isErased?.(id) && (
          <Button data-autofocus onClick={() => showDialog(<EditDialog id={id} desk={desk} />)}>
            <Icon of={pen} />
            {t("card-edit")}
          </Button>
        )}
        <Button look="stop" onClick={() => showDialog(<WithdrawDialog id={id} desk={desk} />)}>
          <Icon of={undo} />
          {t("card-withdraw")}
        </Button>
      </div>
    </Dialog>
  );
}

function EditDialog({ id, desk }: DeskProps) {
  const card = desk.find(id);
  const stage = card && find("stage", card.stage);
  const [text, setText] = useState(card?.text ?? "");
  const [kind, setKind] = useState(card?.kind ?? "");
  if (!card || stage?.activity !== "collect") return null;
  const chars = charsOf(text);
  const problem = problemOf(chars, stage.options);
  const save = () => {
    if (text.trim() !== card.text || kind !== card.kind) desk.edit(id, text.trim(), kind);
    closeDialog();
    announce(t("card-changed"));
  };
  return (
    <Dialog
      title={t("card-edit-title")}
      actions={
        <>
          <Button look="go" reason={problem} onClick={save}>
            {t("save-change")}
          </Button>
          <Button onClick={closeDialog}>{t("keep-as-is")}</Button>
        </>
      }
    >
      <div class="composer">
        <KindChoice kinds={stage.options.kinds} value={kind} onChange={setKind} name="edit-kind" />
        <CardField
          id="edit"
          text={text}
          kind={kind}
          kinds={stage.options.kinds}
          onInput={setText}
          autofocus
        />
        <Counter id="edit-left" chars={chars} options={stage.options} />
      </div>
    </Dialog>
  );
}

function WithdrawDialog({ id, desk }: DeskProps) {
  const card = desk.find(id);
  if (!card) return null;
  const withdraw = () => {
    desk.withdraw(id);
    closeDialog();
    announce(t("card-withdrawn"));
  };
  return (
    <Dialog
      title={t("withdraw-title")}
      actions={
        <>
          <Button look="stop" onClick={withdraw}>
            {t("withdraw-do")}
          </Button>
          <Button data-autofocus onClick={closeDialog}>
            {t("withdraw-keep")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Card as="div" text={card.text} lang={card.lang} colour={kindOf(card)?.colour} />
        <p>{t("withdraw-text")}</p>
      </div>
    </Dialog>
  );
}
