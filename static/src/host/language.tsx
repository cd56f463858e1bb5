import { LANGUAGES } from "../i18n/languages";
import { chooseLanguage, lang, t } from "../i18n/speak";
import { event } from "../store";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { tellLanguage } from "./session";

interface LanguageChipsProps {
  /** The languages of the event, where they are known before its view is. */
  offered?: readonly string[] | undefined;
  onChosen?: () => void;
}

/** The languages by their own names: those of the event that the screens speak. */
export function LanguageChips({ offered = event.value?.languages ?? [], onChosen }: LanguageChipsProps) {
  const list = LANGUAGES.filter(
    (one) => !offered.length || offered.includes(one.code) || one.code === lang.value,
  );
  if (list.length < 2) return null;
  const choose = (code: string) => {
    chooseLanguage(code).then(
      () => {
        tellLanguage(code);
        onChosen?.();
      },
      () => announce(t("refused-net-away")),
    );
  };
  return (
    <nav class="join__langs" aria-label={t("language-choose")}>
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
