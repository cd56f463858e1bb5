import { event } from "../store";
import { LanguageChips as Chips } from "../ui/language-chips";
import { tellLanguage } from "./session";

interface LanguageChipsProps {
  /** The languages of the event, where they are known before its view is. */
  offered?: readonly string[] | undefined;
  onChosen?: () => void;
}

export function LanguageChips({ offered = event.value?.languages, onChosen }: LanguageChipsProps) {
  return <Chips offered={offered} tell={tellLanguage} onChosen={onChosen} />;
}
