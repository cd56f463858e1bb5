import { dirOf } from "../i18n/languages";
import { has, t } from "../i18n/speak";

const AT_MOST = 8;

/** One word of welcome in each language of the event that we know one in. */
export function Greetings({ languages }: { languages: readonly string[] }) {
  const known = languages.filter((language) => has(`greeting-${language}`)).slice(0, AT_MOST);
  return (
    <ul class="d-hello" data-many={known.length > 5 || undefined}>
      {known.map((language) => (
        <li key={language} lang={language}>
          <bdi dir={dirOf(language)}>{t(`greeting-${language}`)}</bdi>
        </li>
      ))}
    </ul>
  );
}
