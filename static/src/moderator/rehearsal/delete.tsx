import { t } from "../../i18n/speak";
import { event, find, shelves } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { go } from "../route";
import { answered, remove } from "./calls";

/** One question that names what will be lost; then nothing of the rehearsal is left. */
export function DeleteButton({ code, small }: { code: string; small?: boolean }) {
  return (
    <Button look="stop" {...(small && { size: "small" as const })} onClick={() => askDelete(code)}>
      {t("probe-delete")}
    </Button>
  );
}

function askDelete(code: string): void {
  const people = find("count", "event")?.people ?? 0;
  const erase = () =>
    answered(async () => {
      await remove(code);
      go({ page: "start" }, true);
      announce(t("probe-said-deleted"));
    });
  showDialog(
    <Ask
      stop
      title={t("probe-delete-ask", { title: event.peek()?.title ?? "" })}
      yes={t("probe-delete")}
      onYes={erase}
    >
      <p>{t("probe-delete-what", { people, cards: shelves.card.peek().size })}</p>
    </Ask>,
  );
}
