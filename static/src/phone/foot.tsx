import type { Command } from "../commands";
import { t } from "../i18n/speak";
import { showDialog } from "../ui/dialog";
import { type Drawing, help, lang, text } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { StatusLine } from "../ui/status";
import type { Id } from "../wire";
import { soon } from "./later";
import { away, outbox, slow } from "./session";

const HelpDialog = soon.show((part) => part.HelpDialog);
const LanguageDialog = soon.show((part) => part.LanguageDialog);
const TextSizeDialog = soon.show((part) => part.TextSizeDialog);

/** Always at the foot: is everything safe? And text size, language, help. */
export function Foot() {
  return (
    <footer class="foot">
      <Status />
      <Tool of={text} label={t("text-size")} onPress={() => showDialog(<TextSizeDialog />)} />
      <Tool of={lang} label={t("language")} onPress={() => showDialog(<LanguageDialog />)} />
      <Tool of={help} label={t("help")} onPress={() => showDialog(<HelpDialog />)} />
    </footer>
  );
}

function Status() {
  const waiting = outbox.value?.waiting.value ?? [];
  if (waiting.length && slow.value) {
    const cards = new Set(waiting.flatMap(({ command }) => (isCard(command) ? [command.card] : [])));
    const dots = waiting.every(({ command }) => command.kind === "dots.set");
    const message = cards.size
      ? t("cards-wait", { count: cards.size })
      : t(dots ? "dots-wait" : "input-waits");
    return <StatusLine state="waiting">{message}</StatusLine>;
  }
  if (away.value) return <StatusLine state="offline">{t("no-connection")}</StatusLine>;
  const kept = outbox.value?.refused.value.filter(({ command }) => isCard(command)).length ?? 0;
  if (kept) return <StatusLine state="waiting">{t("cards-kept", { count: kept })}</StatusLine>;
  return <StatusLine state="saved">{t("saved")}</StatusLine>;
}

/** Does a card of one's own wait with it? */
function isCard(command: Command): command is Command & { card: Id } {
  return "card" in command && command.kind !== "card.report";
}

function Tool({ of, label, onPress }: { of: Drawing; label: string; onPress: () => void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onPress}>
      <Icon of={of} />
    </button>
  );
}
