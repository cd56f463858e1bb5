import { event } from "../store";
import { LanguageChips as Chips } from "../ui/language-chips";
import { tellLanguage } from "./session";

export function LanguageChips({ onChosen }: { onChosen?: () => void }) {
  return <Chips offered={event.value?.languages} tell={tellLanguage} onChosen={onChosen} />;
}
