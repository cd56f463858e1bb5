import { kindOfCard } from "../../activities/collect/card-kinds";
import { t } from "../../i18n/speak";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Dialog, showDialog } from "../../ui/dialog";
import { orderNow } from "./held";
import { setMuted } from "./items";

/** For which cards their writers were muted. Who they are, nobody learns. */
export function askMuted(): void {
  showDialog(<MutedDialog />);
}

function MutedDialog() {
  const cards = orderNow().muted.flatMap((id) => find("card", id) ?? []);
  return (
    <Dialog title={t("muted-title")}>
      <div class="stack">
        <p>{t("muted-what")}</p>
        {!cards.length && <p role="status">{t("muted-none")}</p>}
        <ul class="muted">
          {cards.map((card) => (
            <Card
              key={card.id}
              dense
              text={card.text}
              lang={card.lang}
              colour={kindOfCard(card)?.colour}
              meta={<span class="num">{t("card-no", { no: card.no })}</span>}
            >
              <div class="row late__do">
                <Button size="small" onClick={() => setMuted(card, false)}>
                  {t("unmute")}
                </Button>
              </div>
            </Card>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
