/** Built into a file of its own. What it shares with dialogs and boards lies with them: hence it loads those, too. */
import "./part-soon";
import "../places/symbols";

export { RoundScreen } from "../activities/collect/phone-round";
export { HarvestScreen } from "../activities/harvest/phone";
export { OutlookScreen } from "../activities/outlook/phone";
export { WalkScreen } from "../activities/seat/phone-walk";
export { CardPlate, PlacesOf } from "./card-places";
export { Leave } from "./help-call";
export { PlaceBand } from "./place-band";
export { PlaceNotices } from "./place-notices";
