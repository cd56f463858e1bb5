import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { event } from "../../store";
import { saidHere } from "../../told/ready";
import { Button } from "../../ui/button";
import { speech } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { isUnderWay, send } from "../session";
import { BreakPart } from "./break-part";
import { askMessage, NOTHING } from "./message-dialog";

/** What everybody is told, and breaks: on all phones and screens at once. */
export function CallPart() {
  return (
    <section class="rail__part" aria-labelledby="call-title">
      <h2 id="call-title">{t("call-title")}</h2>
      <Message />
      <BreakPart />
    </section>
  );
}

function Message() {
  const message = event.value?.message;
  const busy = isUnderWay((order) => order.kind === "message.show");
  if (!message) {
    return (
      <Button size="small" wide busy={busy} onClick={() => askMessage(NOTHING)}>
        {!busy && <Icon of={speech} />}
        {t("message-write")}
      </Button>
    );
  }
  const takeAway = async () => {
    const ack = await send({ kind: "message.show", text: {} });
    if (ack.ok) announce(t("said-message-gone"));
  };
  return (
    <div class="said">
      <p class="label">{t("message-stands")}</p>
      <p class="said__words" dir="auto">
        <Words of={saidHere(message)} />
      </p>
      <div class="row row--wrap">
        <Button size="small" busy={busy} onClick={() => void takeAway()}>
          {t("message-take-away")}
        </Button>
        <Button size="small" look="plain" onClick={() => askMessage(message)}>
          {t("message-change")}
        </Button>
      </div>
    </div>
  );
}
