/** Built into a file of its own: most evenings need it late, or not at all. What it shares lies in the other one. */
import "./part-soon";

export { Door } from "./evening/door";
export { GoOnAs } from "./evening/go-on-as";
export { CardReport } from "./evening/report";
export { Told } from "./evening/told";
