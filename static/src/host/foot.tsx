import { t } from "../i18n/speak";
import { showDialog } from "../ui/dialog";
import { type Drawing, help, lang, text } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { StatusLine } from "../ui/status";
import { TextSizeDialog } from "../ui/text-size";
import { HelpDialog } from "./help";
import { LanguageDialog } from "./language-dialog";
import { away, outbox, slow } from "./session";

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
    const cards = new Set(waiting.flatMap(({ command }) => ("card" in command ? [command.card] : [])));
    const message = cards.size ? t("cards-wait", { count: cards.size }) : t("input-waits");
    return <StatusLine state="waiting">{message}</StatusLine>;
  }
  if (away.value) return <StatusLine state="offline">{t("no-connection")}</StatusLine>;
  const kept = outbox.value?.refused.value.filter(({ command }) => "card" in command).length ?? 0;
  if (kept) return <StatusLine state="waiting">{t("cards-kept", { count: kept })}</StatusLine>;
  return <StatusLine state="saved">{t("saved")}</StatusLine>;
}

function Tool({ of, label, onPress }: { of: Drawing; label: string; onPress: () => void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onPress}>
      <Icon of={of} />
    </button>
  );
}
