import { alsoSay } from "../../i18n/speak";
import fateStyle from "../../styles/fate.css?url";
import { nothing, part } from "../later";
import { withStyle } from "../style";

/** Fetched long before the cards of a step are finished, and not by a whole hall in the same second. */
const SOONEST_MS = 5_000;
const SPREAD_MS = 25_000;

/** What became of one's cards. */
export const fate = part(async () => {
  const [module] = await Promise.all([
    import("../part-fate"),
    alsoSay("later"),
    alsoSay("fate"),
    withStyle(fateStyle),
  ]);
  return module;
});

const Ask = fate.show((it) => it.AskFate, nothing);
const Invitation = fate.show((it) => it.FateInvitation, nothing);

export { Ask as AskFate, Invitation as FateInvitation };

setTimeout(fate.want, SOONEST_MS + Math.random() * SPREAD_MS);
