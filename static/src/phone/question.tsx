import type { ComponentChildren } from "preact";
import { baseOf, LANGUAGES } from "../i18n/languages";
import { lang as spoken } from "../i18n/speak";
import { choose, Words, words } from "../i18n/text";
import { flag, lang } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Stage, Text } from "../wire";

interface QuestionProps {
  stage: Stage;
  /** Instead of the stage's own question or title. */
  asked?: Text | null | undefined;
  /** A line above it, e.g. "Zweiter Durchgang". */
  above?: ComponentChildren;
}

/** What is asked, large; below it, calmly, the rule of the game while the stage is open. */
export function Question({ stage, asked, above }: QuestionProps) {
  const text = [asked, stage.prompt, stage.title].find((one) => words(one));
  return (
    <>
      {above}
      <h1 class="question">
        <Words of={text} />
      </h1>
      <InOtherLanguage of={text} />
      {stage.status === "open" && words(stage.reminder) && (
        <p class="rule">
          <Icon of={flag} />
          <span>
            <Words of={stage.reminder} />
          </span>
        </p>
      )}
    </>
  );
}

/** Nobody has put the question into the language of this page: then it says which one it is in. */
function InOtherLanguage({ of }: { of: Text | null | undefined }) {
  const code = choose(of)?.lang;
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language || baseOf(language.code) === baseOf(spoken.value)) return null;
  return (
    <p class="in-lang" lang={language.code}>
      <Icon of={lang} />
      {language.name}
    </p>
  );
}
