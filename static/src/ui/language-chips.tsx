import { LANGUAGES } from "../i18n/languages";
import { chooseLanguage, lang, t } from "../i18n/speak";
import { check } from "./drawings";
import { Icon } from "./icon";
import { announce } from "./live";

interface LanguageChipsProps {
  /** The languages of the event; none known yet: all. */
  offered: readonly string[] | undefined;
  /** Tell the laptop. */
  tell?: (code: string) => void;
  /** What the choice is called; usually "Sprache wählen". */
  label?: string;
  onChosen?: (() => void) | undefined;
}

/** The languages by their own names: those that the event offers, and the one that is spoken here already. */
export function LanguageChips({ offered = [], tell, label, onChosen }: LanguageChipsProps) {
  const list = LANGUAGES.filter(
    (one) => !offered.length || offered.includes(one.code) || one.code === lang.value,
  );
  if (list.length < 2) return null;
  const choose = (code: string) => {
    chooseLanguage(code).then(
      () => {
        tell?.(code);
        onChosen?.();
      },
      () => announce(t("refused-net-away")),
    );
  };
  return (
    <nav class="join__langs" aria-label={label ?? t("language-choose")}>
      {list.map(({ code, name, dir }) => (
        <button
          key={code}
          type="button"
          class="chip"
          lang={code}
          dir={dir}
          aria-current={code === lang.value ? "true" : undefined}
          onClick={() => choose(code)}
        >
          {code === lang.value && <Icon of={check} />}
          {name}
        </button>
      ))}
    </nav>
  );
}
