/** Built into a file of its own. What it shares with the other part lies there: hence it loads that one, too. */
import "./part-soon";

export { PlanScreen } from "../activities/plan/phone";
export { ReflectScreen } from "../activities/reflect/phone";
export { SeatScreen } from "../activities/seat/phone";
export { ParkingDialog } from "./parking-dialog";
