import { t } from "../../i18n/speak";
import { Dialog, showDialog } from "../../ui/dialog";
import { PrintOne } from "./print-one";
import { nameOf, reasonAgainst, THINGS, type Thing } from "./things";

/** Everything that can be printed besides the protocol. */
export function askPrint(): void {
  showDialog(<PrintDialog />);
}

function PrintDialog() {
  return (
    <Dialog title={t("printing")}>
      <ul class="printlist">
        {THINGS.map((thing) => (
          <Line key={thing} thing={thing} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Its name, and what it is for; or why there is nothing of it to print. */
function Line({ thing }: { thing: Thing }) {
  const reason = reasonAgainst(thing);
  return (
    <li>
      <button
        type="button"
        class="printlist__one"
        aria-disabled={reason ? true : undefined}
        onClick={() => {
          if (!reason) showDialog(<PrintOne key={thing} thing={thing} onBack={askPrint} />);
        }}
      >
        <b>{nameOf(thing)}</b>
        <span>{reason ?? t(`printing-${thing}-what`)}</span>
      </button>
    </li>
  );
}
