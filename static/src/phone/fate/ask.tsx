import { WayList } from "../../fate/list";
import { useTold } from "../../fate/use-told";
import type { Way } from "../../fate/ways";
import { get } from "../../http";
import { t } from "../../i18n/speak";
import { viewSeq } from "../../store";
import { Dialog, showDialog } from "../../ui/dialog";
import type { Id } from "../../wire";
import { code } from "../session";
import { KeepLink } from "./keep-link";

/** On one's own card: what became of it. */
export function AskFate({ card }: { card: Id }) {
  return (
    <button
      type="button"
      class="link way__ask"
      aria-describedby={`mine-${card}`}
      onClick={() => showDialog(<FateDialog card={card} />)}
    >
      {t("way-what")}
    </button>
  );
}

/** The way of one card, or of all of them and how to find them again. Follows what happens while it is open. */
export function FateDialog({ card }: { card?: Id }) {
  const mine = useTold(
    () => get<{ ways: readonly Way[] }>("/api/mine/ways", { code: code.peek() ?? "" }),
    viewSeq,
  );
  return (
    <Dialog title={t(card ? "way-what" : "way-mine")}>
      <WayList of={mine} only={card} />
      {!card && <KeepLink />}
    </Dialog>
  );
}
