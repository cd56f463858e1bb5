import { t } from "../../i18n/speak";
import { wifi } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { NetworkPart } from "../hall/network-part";
import { useHall } from "../hall/use-hall";
import { Link } from "../link";

/** The hall's network, and the way to the whole check. */
export function HallForm({ code }: { code: string }) {
  return (
    <NetworkPart hall={useHall()}>
      <div>
        <Link to={{ page: "hall", code }} class="btn">
          <Icon of={wifi} />
          {t("hallcheck-open")}
        </Link>
      </div>
    </NetworkPart>
  );
}
