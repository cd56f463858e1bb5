import { t } from "../i18n/speak";
import { shelves } from "../store";
import { showDialog } from "../ui/dialog";
import { tray } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { rest } from "./later";

const ParkingDialog = rest.show((part) => part.ParkingDialog);

/** In every step, quietly at the end of the page: what does not belong here now and shall not be lost. */
export function Parking() {
  const count = [...shelves.card.value.values()].filter((card) => card.parked).length;
  return (
    <button type="button" class="parking" onClick={() => showDialog(<ParkingDialog />)}>
      <Icon of={tray} />
      <span class="grow">
        <b>{t("parking")}</b>
        <span class="parking__hint">{t("parking-hint")}</span>
      </span>
      <b class="num">
        <span class="sr">{t("cards", { count })}</span>
        <span aria-hidden="true">{count}</span>
      </b>
    </button>
  );
}
