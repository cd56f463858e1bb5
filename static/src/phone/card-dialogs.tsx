import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { find, own } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { pen, undo } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { CardField, Counter, charsOf, KindChoice, problemOf } from "./card-field";
import { type MyCard, myCards } from "./mine";
import { editCard, withdrawCard } from "./mine-later";
import { kindOf } from "./my-cards";

function mine(id: string): MyCard | undefined {
  return myCards.value.find((card) => card.id === id);
}

/** What one can do with one's own card; shows the card it is about. */
export function CardMenu({ id }: { id: string }) {
  const card = mine(id);
  if (!card) return null;
  const erased = own.value?.cards.some((one) => one.id === id && one.erased);
  return (
    <Dialog title={t("card-menu-title")}>
      <Card as="div" text={card.text} lang={card.lang} colour={kindOf(card)?.colour} />
      <div class="dialog__actions dialog__actions--stack">
        {!erased && (
          <Button data-autofocus onClick={() => showDialog(<EditDialog id={id} />)}>
            <Icon of={pen} />
            {t("card-edit")}
          </Button>
        )}
        <Button look="stop" onClick={() => showDialog(<WithdrawDialog id={id} />)}>
          <Icon of={undo} />
          {t("card-withdraw")}
        </Button>
      </div>
    </Dialog>
  );
}

function EditDialog({ id }: { id: string }) {
  const card = mine(id);
  const stage = card && find("stage", card.stage);
  const [text, setText] = useState(card?.text ?? "");
  const [kind, setKind] = useState(card?.kind ?? "");
  if (!card || stage?.activity !== "collect") return null;
  const chars = charsOf(text);
  const problem = problemOf(chars, stage.options);
  const save = () => {
    if (text.trim() !== card.text || kind !== card.kind) editCard(id, text.trim(), kind);
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

function WithdrawDialog({ id }: { id: string }) {
  const card = mine(id);
  if (!card) return null;
  const withdraw = () => {
    withdrawCard(id);
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
