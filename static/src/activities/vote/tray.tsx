import { t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { Dots } from "../../ui/dots";

const DRAWN_AT_MOST = 6;

/** The sheet of unused dots; stays in view. */
export function Tray({ left, of }: { left: number; of: number }) {
  return (
    <div class="tray" role="status">
      {of <= DRAWN_AT_MOST ? <Dots full={left} free={of - left} /> : <Dots full={1} />}
      <p>
        <Rich id={left ? "dots-left" : "dots-gone"} args={{ left, of }} />
        <br />
        {t(left === of ? "dots-how" : "dots-move")}
      </p>
    </div>
  );
}
