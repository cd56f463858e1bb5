import { useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { close } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { changeHall } from "../api";
import { codesVersion } from "../codes";
import { usePoll } from "../poll";
import { showOn } from "../screens/states";
import { type LaptopNews, laptopNews } from "./calls";
import { StorageNotice } from "./storage";

const LOOK_MS = 5000;
/** What matters during an event; the rest stands in the hall check. */
const LOUD = ["disk.low", "power.low"];

/** What has happened to the laptop while people rely on it. It stays until it is over or was put away. */
export function LaptopNotice() {
  const [news, setNews] = usePoll<LaptopNews>(laptopNews, LOOK_MS);
  const [read, setRead] = useState<readonly string[]>([]);
  if (!news) return null;
  const hidden = news.storage === "full" ? [...read, "disk.low"] : read;
  const loud = news.warnings.filter((code) => LOUD.includes(code) && !hidden.includes(code));
  return (
    <>
      {news.storage && <StorageNotice key={news.storage} trouble={news.storage} folds />}
      {news.address.lost && (
        <Lost news={news} display onTaken={() => void laptopNews().then(setNews, () => undefined)} />
      )}
      {loud.map((code) => (
        <Note state="stop" key={code}>
          <p class="grow">
            <b>{t(`warning-${code.replace(".", "-")}`, { percent: news.battery?.percent ?? 0 })}</b>
          </p>
          <Button
            look="plain"
            size="small"
            square
            aria-label={t("problem-read")}
            onClick={() => setRead([...read, code])}
          >
            <Icon of={close} />
          </Button>
        </Note>
      ))}
    </>
  );
}

interface LostProps {
  news: LaptopNews;
  /** There is an event whose display can show the new codes. */
  display?: boolean;
  onTaken: () => void;
}

/** The address that stands on all codes is gone: what that means, and the way on. */
export function Lost({ news, display, onTaken }: LostProps) {
  const [why, setWhy] = useState<Refusal | null>(null);
  const { shown, proposed } = news.address;
  const take = async (address: string) => {
    setWhy(null);
    try {
      await changeHall({ address });
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
      return;
    }
    codesVersion.value += 1;
    if (display) void showOn("1", { what: "codes", stage: null, place: null });
    announce(t("lost-taken"));
    onTaken();
  };
  return (
    <Note state="stop">
      <div class="grow">
        <p>
          <b>{t("lost-title", { address: shown ?? "" })}</b> {t("lost-what")}
        </p>
        <p>{proposed ? t("lost-proposed", { address: proposed }) : t("lost-none")}</p>
        {why && <p>{refusalText(why)}</p>}
      </div>
      {proposed && (
        <Button onClick={() => void take(proposed)}>{t(display ? "lost-take" : "lost-take-only")}</Button>
      )}
    </Note>
  );
}
