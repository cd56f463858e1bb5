import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import { AsideHead } from "../aside-head";
import { BackupPart } from "../backup/backup-part";
import { Link } from "../link";
import { Invite } from "../people/invite";
import { usePoll } from "../poll";
import { Devices } from "../reception/devices";
import { laptopNews } from "./calls";
import { Machine } from "./machine";
import { Mirror } from "./mirror";
import { NetworkPart } from "./network-part";
import { Lost } from "./notice";
import { PhoneTest } from "./phone-test";
import { useHall } from "./use-hall";

const LOOK_MS = 5000;

/** Everything about the room that can be tried before anybody comes; `code`: the event one came from. */
export function HallPage({ code }: { code: string | null }) {
  const hall = useHall();
  const [news, setNews] = usePoll(laptopNews, LOOK_MS);
  return (
    <>
      <AsideHead title={t("hallcheck-title")} line={t("hallcheck-line")} code={code}>
        <Link to={{ page: "status", code }} class="btn btn--small">
          {t("status-title")}
        </Link>
      </AsideHead>
      <main class="sheet board two two--even hallpage" id="main">
        <p class="hallpage__what">{t("hallcheck-what")}</p>
        <div class="column">
          {news?.address.lost && (
            <Lost
              news={news}
              onTaken={() => {
                void laptopNews().then(setNews, () => undefined);
              }}
            />
          )}
          {hall.refused && <Note state="stop">{refusalText(hall.refused)}</Note>}
          <NetworkPart hall={hall} />
          {hall.value && (
            <Mirror
              mirrored={hall.value.mirrored}
              system={news?.system}
              onChange={(mirrored) => void hall.change({ mirrored })}
            />
          )}
          <Invite />
          <Devices />
        </div>
        <div class="column">
          <PhoneTest />
          {news && <Machine news={news} />}
          <BackupPart />
        </div>
      </main>
    </>
  );
}
