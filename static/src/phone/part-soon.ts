/** Built into a file of its own: no first screen needs it. */
export { ClusterScreen } from "../activities/cluster/phone";
/** Not shown by itself: what both later parts need lies here, so that neither has to load the other. */
export { sizeOf } from "../activities/seat/sizes";
export { VoteScreen } from "../activities/vote/phone";
export { CardMenu } from "./card-dialogs";
export { CodeEntry } from "./code-entry";
export { ContinueDialog } from "./continue";
export { Ended } from "./ended";
export { HelpDialog } from "./help";
export { LateCards } from "./late-cards";
export { LateDraft } from "./late-draft";
export { StackDialog } from "./stack-dialog";
export { LanguageDialog, TextSizeDialog } from "./tools";
export { Trouble } from "./trouble";
