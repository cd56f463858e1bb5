import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { next, people, phone, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { FormatInfo } from "../api";
import { Link } from "../link";
import { PlanBar, PlanList } from "./plan-bar";

interface FormatsProps {
  formats: readonly FormatInfo[];
  /** The format of a draft that lies here already. */
  drafted: string | undefined;
}

/** The formats there are: what for, how many people, how long, and how it runs. */
export function Formats({ formats, drafted }: FormatsProps) {
  const first = drafted ?? formats[0]?.id;
  return (
    <ul class="formats">
      {formats.map((format) => (
        <li class="format" key={format.id}>
          <h2>
            <Words of={format.title} />
          </h2>
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
              {t("format-minutes", { minutes: format.minutes })}
            </li>
            <li>
              <Icon of={phone} />
              {t("format-devices")}
            </li>
          </ul>
          <Link
            to={{ page: "new", format: format.id }}
            class={`btn btn--wide ${format.id === first ? "btn--go" : ""}`}
          >
            {format.id === drafted ? t("format-go-on") : t("format-choose")}
            <span class="sr">
              : <Words of={format.title} />
            </span>
            <Icon of={next} turn />
          </Link>
        </li>
      ))}
    </ul>
  );
}
