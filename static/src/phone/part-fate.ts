/** Built into a file of its own: only who asks what became of a card needs it. What it shares lies in the other one. */
import "./part-soon";

export { AskFate } from "./fate/ask";
export { FateInvitation } from "./fate/invitation";
