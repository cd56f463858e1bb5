import { useEffect, useState } from "preact/hooks";
import { aboutsOf } from "../../activities/chain/answers";
import { charsOf } from "../../activities/collect/chars";
import { KindRadios } from "../../activities/collect/paper-composer";
import { lang, t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { placeListed } from "../../photos/words";
import { current, places, stages } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { CollectStage, Stage } from "../../wire";
import { LineField } from "../details/field";
import { ChoiceField } from "../screens/select";
import { linesOf, openLines, saved, type, typed, waiting, writeAll } from "./bulk-lines";
import { Outcome } from "./outcome";

/** Many cards from paper at once, after a round on paper or when the laptop was away. */
export function askBulk(): void {
  openLines();
  showDialog(<BulkDialog />);
}

function collecting(stage: Stage): stage is CollectStage {
  return stage.activity === "collect" && stage.started !== null;
}

function BulkDialog() {
  const steps = stages.value.filter(collecting);
  const now = current.value;
  const [stageId, setStage] = useState(now && collecting(now) ? now.id : (steps[steps.length - 1]?.id ?? ""));
  const stage = steps.find((one) => one.id === stageId) ?? steps[0];
  if (!stage) {
    return (
      <Dialog title={t("bulk")} actions={<Button onClick={closeDialog}>{t("close")}</Button>}>
        <p>{t("bulk-no-step")}</p>
        <Outcome />
      </Dialog>
    );
  }
  return (
    <Dialog title={t("bulk")}>
      <div class="stack">
        <p>{t("bulk-what")}</p>
        <ChoiceField
          label={t("bulk-step")}
          value={stage.id}
          options={steps.map((one) => [one.id, words(one.title)])}
          onChange={setStage}
        />
        <Lines key={stage.id} stage={stage} />
      </div>
    </Dialog>
  );
}

/** Where they belong, and the lines themselves. */
function Lines({ stage }: { stage: CollectStage }) {
  const { kinds, max_chars } = stage.options;
  const abouts = aboutsOf(stage);
  const open = stage.at === undefined ? [] : places.value.filter((place) => !place.closed);
  const [kind, setKind] = useState(kinds[0]?.id ?? "");
  const [place, setPlace] = useState("");
  const [about, setAbout] = useState(abouts.length === 1 ? (abouts[0]?.target ?? "") : "");
  const lines = linesOf(typed.value);
  const long = lines.flatMap((line, no) => (charsOf(line) > max_chars ? [no + 1] : []));
  useEffect(() => {
    if (saved.value && !waiting.value) announce(t("bulk-saved", { count: saved.value }));
  }, [waiting.value]);
  const reason = !lines.length
    ? t("bulk-empty")
    : long.length
      ? t("bulk-long", { count: long.length, lines: long.join(", "), max: max_chars })
      : open.length && !place
        ? t("paper-where-first")
        : stage.about && !about
          ? t("answers-first")
          : null;
  return (
    <form
      class="stack"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (reason) return;
        const where = { stage: stage.id, card_kind: kind, lang: lang.peek() };
        writeAll({ ...where, ...(place && { place }), ...(about && { about }) });
      }}
    >
      {open.length > 0 && (
        <ChoiceField
          label={t("paper-where")}
          value={place}
          options={[["", t("bulk-choose")], ...open.map((one) => [one.id, placeListed(one)] as const)]}
          onChange={setPlace}
        />
      )}
      {abouts.length > 0 && (
        <ChoiceField
          label={t("answers-to")}
          value={about}
          options={[["", t("bulk-choose")], ...abouts.map((one) => [one.target, one.text] as const)]}
          onChange={setAbout}
        />
      )}
      {kinds.length > 1 && (
        <div>
          <p class="field__label">{t("kind-of-card")}</p>
          <KindRadios kinds={kinds} value={kind} onChange={setKind} />
        </div>
      )}
      <LineField
        label={t("bulk-lines")}
        hint={t("bulk-hint", { count: lines.length, max: max_chars })}
        error={long.length ? (reason ?? undefined) : undefined}
        value={typed.value}
        rows={7}
        autofocus
        onInput={type}
      />
      <Outcome />
      {waiting.value > 0 && <Note state="waiting">{t("bulk-waiting", { count: waiting.value })}</Note>}
      <div class="dialog__actions">
        <Button type="submit" look="go" reason={reason}>
          {t("bulk-write", { count: lines.length })}
        </Button>
        <Button onClick={closeDialog}>{t("close")}</Button>
      </div>
    </form>
  );
}
