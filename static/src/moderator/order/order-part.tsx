import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import { send } from "../session";
import { heldCards, orderNow, reportedCards } from "./held";
import { askMuted } from "./muted-dialog";
import { askWords } from "./words-dialog";

/** Order in the hall: do new cards wait, and for whom; nobody is told off in public. */
export function OrderPart() {
  const { hold, words, muted } = orderNow();
  const held = heldCards.value.length;
  const reported = reportedCards.value.length;
  const set = async (on: boolean) => {
    const ack = await send({ kind: "order.hold", on });
    if (ack.ok) announce(t(on ? "hold-on-what" : "hold-off-what"));
  };
  return (
    <section class="rail__part" aria-labelledby="order-title">
      <h2 id="order-title">{t("order-title")}</h2>
      <p class="order__look" role="status">
        {held + reported > 0 && t("order-look", { held, reported })}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={hold}
          aria-describedby="hold-what"
          onChange={(tick) => void set(tick.currentTarget.checked)}
        />
        {t("hold-label")}
      </label>
      <p class="faint rail__hint" id="hold-what">
        {t(hold ? "hold-on-what" : "hold-off-what")} {!hold && held > 0 && t("hold-still")}
      </p>
      <div class="row row--wrap rail__do">
        <Button size="small" onClick={askWords}>
          {t("words-open", { count: words.length })}
        </Button>
        {muted.length > 0 && (
          <Button size="small" onClick={askMuted}>
            {t("muted-open", { count: muted.length })}
          </Button>
        )}
      </div>
    </section>
  );
}
