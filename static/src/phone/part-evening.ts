/** Built into a file of its own: most evenings need it late, or not at all. What it shares lies in the other one. */
import "./part-soon";
import { erasing } from "./erasing";
import { startErasing } from "./erasing/dropped";
import { TakeBack } from "./erasing/take-back";
import { MyAnswer } from "./evening/targets";

export { Door } from "./evening/door";
export { GoOnAs } from "./evening/go-on-as";
export { CardReport } from "./evening/report";
export { Told } from "./evening/told";

// Quietly: nothing that was erased may stay on this phone.
erasing.value = { TakeBack, MyAnswer };
startErasing();
