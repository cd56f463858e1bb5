import { Frame } from "../../display/frame";
import { usePages } from "../../display/pages";
import { t } from "../../i18n/speak";
import { Rich, Words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find } from "../../store";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Measure } from "../../wire";
import { type Link, trailOf } from "../chain/trail";
import { agreed } from "./agreed";

/** Three ways below each other are read from the last row. */
const AT_ONCE = 3;
/** As many on one level as have room. */
const BESIDE = 2;

interface TrailPictureProps {
  measures: readonly Measure[];
}

/** The way of each measure, from the critique it began with to what is going to be done. */
export function TrailPicture({ measures }: TrailPictureProps) {
  const { page, pages, shown } = usePages(measures, AT_ONCE);
  const trails = shown.map((measure) => (measure.about ? trailOf(measure.about).reverse() : []));
  const columns = Math.max(0, ...trails.map((trail) => trail.length)) + 1;
  const heads = trails.find((trail) => trail.length === columns - 1) ?? [];
  const title = t("trail-title");
  return (
    <Frame
      title={title}
      length={title.length}
      compact
      foot={
        <>
          <p>
            <Rich id="measures-bold" args={{ count: measures.length, number: number(measures.length) }} />
          </p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      <div class="d-trails" data-columns={Math.min(columns, 5)} key={page}>
        {heads.map((level, no) => (
          <p class="d-trails__head" key={no}>
            <Words of={level[0]?.stage ? find("stage", level[0].stage)?.title : null} />
          </p>
        ))}
        <p class="d-trails__head">{t("measure")}</p>
        {shown.map((measure, row) => (
          <Way key={measure.id} measure={measure} trail={trails[row] ?? []} columns={columns} />
        ))}
      </div>
    </Frame>
  );
}

/** One line: what it began with first, the measure last. A shorter way begins further on. */
function Way({ measure, trail, columns }: { measure: Measure; trail: Link[][]; columns: number }) {
  const missing = columns - 1 - trail.length;
  return (
    <>
      {Array.from({ length: missing }, (_, no) => (
        <div class="d-link d-link--none" key={`none-${no}`} />
      ))}
      {trail.map((level) => (
        <div class="d-link" data-beside={level.length > 1 || undefined} key={level[0]?.target}>
          {level.slice(0, BESIDE).map((link) => (
            <p class="strip" key={link.target}>
              <span class="d-link__words" dir="auto">
                {link.text}
              </span>
            </p>
          ))}
          {level.length > BESIDE && (
            <p class="d-link__more">{t("and-more", { count: level.length - BESIDE })}</p>
          )}
          <Icon of={next} turn />
        </div>
      ))}
      <div class="d-link">
        <div class="card" data-colour="green">
          <p class="d-link__words" dir="auto">
            {measure.what}
          </p>
          {agreed(measure) && (
            <p class="d-link__who" dir="auto">
              {agreed(measure)}
            </p>
          )}
        </div>
      </div>
    </>
  );
}
