import { Side } from "../side/side";
import { Board } from "./board";
import { RunOfShow } from "./run-of-show";

/** Left what comes when, in the middle the board, right time and people. */
export function RunTab() {
  return (
    <div class="work">
      <RunOfShow />
      <Board />
      <Side />
    </div>
  );
}
