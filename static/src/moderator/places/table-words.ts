import { t } from "../../i18n/speak";
import { placeName } from "../../places/names";
import { type Seating, sizeOf, type Table } from "./seating";

/** "Tisch 4: 5 von 6 da"; where it is only planned: how many. */
export function tableWords(table: Table, { when }: Seating): string {
  const count = sizeOf(table);
  const name = placeName(table.place);
  return when === "plan" || when === "none"
    ? t("table-planned", { name, count })
    : t("table-here", { name, here: table.here, count });
}
