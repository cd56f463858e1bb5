import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { ask } from "../session";

/** Photos that were removed can still be brought back; here they go for good. */
export function RemovedPhotos() {
  const removed = find("count", "event")?.removed ?? [];
  const [why, setWhy] = useState<Refusal | null>(null);
  if (!removed.length) return null;
  const erase = async () => {
    const acks = await Promise.all(removed.map((photo) => ask({ kind: "photo.erase", photo })));
    const refused = acks.find((ack) => !ack.ok);
    setWhy(refused && !refused.ok ? refused : null);
    if (!refused) announce(t("erase-photo-said"));
  };
  return (
    <div class="stack">
      <p>{t("erase-removed", { count: removed.length })}</p>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      <div>
        <Button size="small" look="stop" onClick={() => void erase()}>
          {t("erase-photo")}
        </Button>
      </div>
    </div>
  );
}
