import { t } from "../../i18n/speak";
import type { FormatInfo } from "../api";
import { Filter } from "./filter";
import { fitting, isAnything } from "./fit";
import { FormatCard } from "./format-card";
import { Upload } from "./upload";
import { wanted } from "./wanted";

interface FormatsProps {
  formats: readonly FormatInfo[];
  /** The format of a draft that lies here already. */
  drafted: string | undefined;
  /** One was brought along or removed. */
  onChanged: () => void;
}

/** The formats there are: those that fit what is wanted first, and with the others why they do not. */
export function Formats({ formats, drafted, onChanged }: FormatsProps) {
  const looking = !isAnything(wanted.value);
  const fits = fitting(formats, wanted.value);
  const good = fits.filter((fit) => !fit.against.length);
  const rest = fits.filter((fit) => fit.against.length);
  const begun = formats.some((format) => format.id === drafted) ? drafted : undefined;
  const first = begun ?? good[0]?.format.id ?? rest[0]?.format.id;
  const list = (some: typeof fits) => (
    <ul class="formats">
      {some.map((fit) => (
        <FormatCard
          key={fit.format.id}
          fit={fit}
          looking={looking}
          first={fit.format.id === first}
          drafted={fit.format.id === drafted}
          onChanged={onChanged}
        />
      ))}
    </ul>
  );
  return (
    <div class="choosing">
      <Filter
        wanted={wanted.value}
        onChange={(changed) => {
          wanted.value = changed;
        }}
      />
      <div class="choosing__all">
        <p class="sr" role="status">
          {looking ? t("find-found", { count: good.length }) : ""}
        </p>
        {looking && <h2>{t(good.length ? "find-fits" : "find-none")}</h2>}
        {list(looking ? good : fits)}
        {looking && rest.length > 0 && (
          <>
            <h2>{t("find-rest")}</h2>
            {list(rest)}
          </>
        )}
        <Upload formats={formats} onSaved={onChanged} />
      </div>
    </div>
  );
}
