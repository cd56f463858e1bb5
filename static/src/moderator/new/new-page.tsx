import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { close } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { eventLike, formats } from "../api";
import { Head, LanguageMenu } from "../head";
import { Link } from "../link";
import { useLoad } from "../load";
import type { Route } from "../route";
import { keptDraft } from "./draft";
import { Formats } from "./formats";
import { NewForm } from "./new-form";

type NewRoute = Extract<Route, { page: "new" }>;

/** A new event: which format (or like which event), everything about it, and its steps for whoever wants to change them. */
export function NewPage({ at }: { at: NewRoute }) {
  const [version, setVersion] = useState(0);
  const again = () => setVersion((old) => old + 1);
  const { value, refused, away } = useLoad(formats, [version]);
  const like = useLoad(async () => (at.like ? eventLike(at.like) : null), [at.like]);
  const format = at.like ? like.value?.format : value?.find((one) => one.id === at.format);
  const why = refused ?? like.refused;
  const isReady = value && (!at.like || like.value);
  return (
    <>
      <Head
        title={t("new-title")}
        line={t("new-line")}
        middle={<Steps at={at} begun={Boolean(at.like ?? at.format)} />}
      >
        <LanguageMenu />
        <Link to={{ page: "start" }} class="btn btn--small btn--plain">
          <Icon of={close} />
          {t("cancel")}
        </Link>
      </Head>
      <main class="sheet board" id="main">
        {why && <Note state="stop">{refusalText(why)}</Note>}
        {(away || like.away) && (
          <Note state="waiting" live>
            {t("refused-net-away")}
          </Note>
        )}
        {!isReady && !why && !away && !like.away && <p role="status">{t("panel-loading")}</p>}
        {isReady && format && (
          <NewForm
            key={at.like ?? format.id}
            format={format}
            formats={value}
            like={at.like && like.value ? { ...like.value, code: at.like } : undefined}
            step={at.step ?? "details"}
            onSaved={again}
          />
        )}
        {isReady && !format && <Formats formats={value} drafted={keptDraft()?.format} onChanged={again} />}
      </main>
    </>
  );
}

/** The steps; those behind are links, and so is the plan, which nobody has to change. */
function Steps({ at, begun }: { at: NewRoute; begun: boolean }) {
  const no = !begun ? 1 : at.step === "plan" ? 3 : 2;
  const { step: _, ...details } = at;
  const steps: readonly { name: string; to: Route | null }[] = [
    { name: t("step-format"), to: no > 1 && !at.like ? { page: "new", format: null } : null },
    { name: t("step-details"), to: no === 3 ? details : null },
    { name: t("step-plan"), to: no === 2 ? { ...at, step: "plan" } : null },
  ];
  return (
    <ol class="wizardsteps" aria-label={t("steps")}>
      {steps.map(({ name, to }, index) => (
        <li key={name} aria-current={no === index + 1 ? "step" : undefined}>
          <b>{index + 1}</b>
          {to ? <Link to={to}>{name}</Link> : name}
        </li>
      ))}
    </ol>
  );
}
