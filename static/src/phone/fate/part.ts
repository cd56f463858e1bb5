import { alsoSay } from "../../i18n/speak";
import fateStyle from "../../styles/fate.css?url";
import { nothing, part } from "../later";
import { withStyle } from "../style";
import { fateTexts } from "./texts";

/** What became of one's cards: fetched by those who want to know. */
export const fate = part(async () => {
  const [module] = await Promise.all([import("../part-fate"), alsoSay(fateTexts), withStyle(fateStyle)]);
  return module;
});

const Ask = fate.show((it) => it.AskFate, nothing);
const Invitation = fate.show((it) => it.FateInvitation, nothing);

export { Ask as AskFate, Invitation as FateInvitation };
