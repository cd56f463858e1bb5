import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import type { Ack, Card as CardData } from "../../wire";
import { LineField } from "../details/field";
import { ask } from "../session";
import { SomeCards } from "./some-cards";

const REASONS = ["twice", "private", "insult", "off-topic"] as const;
const OWN = "own";

/** Ask for the reason and hide these cards. They stay in the protocol, with the reason and without their text. */
export function askHide(cards: readonly CardData[]): void {
  if (cards.length) showDialog(<HideDialog cards={cards} />);
}

function HideDialog({ cards }: { cards: readonly CardData[] }) {
  const [choice, setChoice] = useState<string>("");
  const [own, setOwn] = useState("");
  const reason = choice === OWN ? own.trim() : choice && t(`hide-because-${choice}`);
  const hide = async (): Promise<Ack> => {
    const acks = await Promise.all(cards.map((card) => ask({ kind: "card.hide", card: card.id, reason })));
    return acks.find((ack) => !ack.ok) ?? acks[acks.length - 1] ?? { ok: true, seq: 0 };
  };
  return (
    <Ask
      title={t("hide-title", { count: cards.length })}
      yes={t("hide")}
      reason={reason ? null : t("hide-reason-first")}
      onYes={hide}
    >
      <SomeCards cards={cards} />
      <fieldset class="choices choices--column">
        <legend class="field__label">{t("hide-why")}</legend>
        {REASONS.map((one, no) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="reason"
              data-autofocus={no === 0 || undefined}
              checked={choice === one}
              onChange={() => setChoice(one)}
            />
            {t(`hide-because-${one}`)}
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="reason" checked={choice === OWN} onChange={() => setChoice(OWN)} />
          {t("hide-because-own")}
        </label>
      </fieldset>
      {choice === OWN && <LineField label={t("hide-own-label")} value={own} max={200} onInput={setOwn} />}
      <Note>{t("hide-what")}</Note>
    </Ask>
  );
}
