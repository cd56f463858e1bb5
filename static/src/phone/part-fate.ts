/** Built into a file of its own: it is needed when a step is over. What it shares lies in the other one. */
import "./part-soon";

export { AskFate } from "./fate/ask";
export { FateInvitation } from "./fate/invitation";
