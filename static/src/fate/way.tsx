import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { Card } from "../ui/card";
import { StepOf } from "./step";
import type { Way as WayData } from "./ways";

/** A card, and below it what became of it, one step after the other. */
export function Way({ way }: { way: WayData }) {
  const steps = way.steps ?? [];
  return (
    <section class="way" aria-label={t("way-of", { no: way.no })}>
      {way.text && (
        <Card
          as="div"
          text={way.text}
          lang={way.lang}
          colour={way.colour}
          meta={
            <>
              <span class="num">{t("way-card", { no: way.no })}</span>
              <span>{words(way.title)}</span>
              {way.paper && <span>{t("way-paper")}</span>}
            </>
          }
        />
      )}
      <ol class="way__steps">
        {way.origin !== undefined && <li data-state="done">{t("way-origin", { no: way.origin })}</li>}
        {way.answers && (
          <li data-state="done">
            <p class="way__title">{t("way-answers")}</p>
            <p>
              <bdi>{way.answers}</bdi>
            </p>
          </li>
        )}
        {steps.map((step, no) => (
          <StepOf key={no} step={step} />
        ))}
        {!steps.length && (
          <li data-state={way.standing === "withdrawn" ? "done" : "open"}>{standing(way)}</li>
        )}
      </ol>
    </section>
  );
}

/** How it stands, where nothing has followed yet. */
function standing(way: WayData): string {
  if (way.standing === "withdrawn") return t("way-withdrawn", { no: way.no });
  if (way.standing === "hidden") return t("way-hidden", { reason: way.reason ?? "" });
  if (way.standing === "split") return t("way-split", { parts: (way.parts ?? []).join(", ") });
  return t(`way-${way.standing}`);
}
