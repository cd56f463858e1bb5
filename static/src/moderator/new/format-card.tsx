import { Refused } from "../../http";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { check, minus, more, next, people, phone, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Menu } from "../../ui/menu";
import { type FormatInfo, formatFile, removeFormat } from "../api";
import { Link } from "../link";
import { lastsWords } from "../stages/clock";
import { forgetPlan } from "./draft";
import type { Against, Fit } from "./fit";
import { PlanBar, PlanList } from "./plan-bar";

interface FormatCardProps {
  fit: Fit;
  /** Somebody said what is wanted: each card says whether it fits. */
  looking: boolean;
  /** The one whose button is the next step. */
  first: boolean;
  drafted: boolean;
  onChanged: () => void;
}

/** A format: what for, how many people, how long, and how it runs. */
export function FormatCard({ fit, looking, first, drafted, onChanged }: FormatCardProps) {
  const { format, against } = fit;
  return (
    <li class="format">
      {looking && !against.length && (
        <p class="format__fits">
          <Icon of={check} />
          {t("fit-good")}
        </p>
      )}
      {against.map((one) => (
        <p class="format__against" key={one.why}>
          <Icon of={minus} />
          {reason(one)}
        </p>
      ))}
      <div class="format__head">
        <h2>
          <Words of={format.title} />
        </h2>
        <Menu
          look="plain"
          square
          label={t("format-menu", { title: words(format.title) })}
          items={[
            { label: t("format-download"), onPick: () => download(format.id) },
            ...(format.own
              ? [{ label: t("format-remove"), stop: true, onPick: () => askRemove(format, onChanged) }]
              : []),
          ]}
        >
          <Icon of={more} />
        </Menu>
      </div>
      {format.own && <p class="format__own">{t("format-own")}</p>}
      <p>
        <Words of={format.summary} />
      </p>
      <PlanBar format={format} />
      <PlanList format={format} />
      <ul class="format__facts">
        <li>
          <Icon of={people} />
          {t("format-people", { from: format.people[0], to: format.people[1] })}
        </li>
        <li>
          <Icon of={wait} />
          {t("format-minutes", { lasts: lastsWords(format.minutes) })}
        </li>
        <li>
          <Icon of={phone} />
          {t("format-devices")}
        </li>
      </ul>
      <Link to={{ page: "new", format: format.id }} class={`btn btn--wide ${first ? "btn--go" : ""}`}>
        {drafted ? t("format-go-on") : t("format-choose")}
        <span class="sr">
          : <Words of={format.title} />
        </span>
        <Icon of={next} turn />
      </Link>
    </li>
  );
}

function reason(one: Against): string {
  if (one.why === "few") return t("fit-few", { from: one.from });
  if (one.why === "many") return t("fit-many", { to: one.to });
  if (one.why === "time") return t("fit-time", { lasts: lastsWords(one.minutes) });
  return t("fit-purpose");
}

/** A link that nobody sees, because menus know only orders. */
function download(id: string): void {
  const link = document.createElement("a");
  link.href = formatFile(id);
  link.download = `${id}.toml`;
  link.click();
}

function askRemove(format: FormatInfo, onRemoved: () => void): void {
  const name = words(format.title);
  showDialog(
    <Ask
      stop
      title={t("format-remove-title", { name })}
      yes={t("format-remove")}
      no={t("format-keep")}
      onYes={async () => {
        try {
          await removeFormat(format.id);
        } catch (error) {
          const { code, facts } = error instanceof Refused ? error : new Refused("net.answer");
          return { ok: false, code, facts };
        }
        forgetPlan(format.id);
        announce(t("format-removed", { name }));
        onRemoved();
        return { ok: true };
      }}
    >
      <p>{t("format-remove-what")}</p>
    </Ask>,
  );
}
