/** Built into a file of its own: no first screen needs it. */
export { ClusterScreen } from "../activities/cluster/phone";
export { Groups } from "../activities/collect/others-groups";
/** Not shown by itself: what both later parts need lies here, so that neither has to load the other. */
export { sizeOf } from "../activities/seat/sizes";
export { VoteScreen } from "../activities/vote/phone";
export { TextSizeDialog } from "../ui/text-size";
export { AboutChoice } from "./about-choice";
export { CardMenu } from "./card-dialogs";
export { Fate } from "./card-fate";
export { CodeEntry } from "./code-entry";
export { ContinueDialog } from "./continue";
export { Ended } from "./ended";
export { HelpDialog } from "./help";
export { LanguageDialog } from "./language-dialog";
export { LateCards } from "./late-cards";
export { LateDraft } from "./late-draft";
export { Resting } from "./resting";
export { isLent, Lent } from "./shared/lent";
export { WritesNow } from "./shared/writes-now";
export { StackDialog } from "./stack-dialog";
export { Trouble } from "./trouble";
