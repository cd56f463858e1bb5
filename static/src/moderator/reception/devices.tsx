import { useEffect, useState } from "preact/hooks";
import { get, post, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { hall } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Ack, Id, Ms } from "../../wire";
import { useLoad } from "../load";
import { dayInFull } from "../run/days";

interface Device {
  device: Id;
  since: Ms;
  /** The one this page is on. */
  me: boolean;
  online: boolean;
  /** Since when a page of it is open. */
  connected: Ms | null;
}

/** Devices that are at another event tell this page nothing by themselves. */
const LOOK_MS = 10_000;

const devices = () => get<{ devices: Device[] }>("/api/moderator/devices").then((it) => it.devices);

/** Which devices may moderate; each can be shut out again. */
export function Devices() {
  const [revoked, setRevoked] = useState(0);
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((now) => now + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const { value, refused } = useLoad(devices, [revoked, tick, hall.value?.moderators]);
  return (
    <section class="paper devices" aria-labelledby="devices-title">
      <h2 id="devices-title">{t("devices-title")}</h2>
      <p class="faint">{t("devices-what")}</p>
      {refused && <Note state="stop">{refusalText(refused)}</Note>}
      <ul>
        {value?.map((one, no) => (
          <li key={one.device}>
            <span class="grow">
              <b>{t("device-no", { no: no + 1 })}</b>
              <small>
                {t("device-since", { day: dayInFull(one.since), time: clockTime(one.since) })}
                {" · "}
                {t(one.me ? "device-me" : one.online ? "device-on" : "device-off")}
                {one.connected !== null && `, ${t("lead-connected", { time: clockTime(one.connected) })}`}
              </small>
            </span>
            {!one.me && (
              <Button
                size="small"
                aria-label={t("device-revoke-no", { no: no + 1 })}
                onClick={() => askRevoke(one, no + 1, () => setRevoked(revoked + 1))}
              >
                {t("device-revoke")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function askRevoke({ device }: Device, no: number, onDone: () => void): void {
  const revoke = async (): Promise<Ack> => {
    try {
      await post("/api/moderator/revoke", { device });
    } catch (error) {
      return { ok: false, ...(error instanceof Refused ? error : new Refused("net.answer")) };
    }
    announce(t("said-revoked", { no }));
    onDone();
    return { ok: true, seq: 0 };
  };
  showDialog(
    <Ask title={t("device-revoke-title", { no })} yes={t("device-revoke")} stop onYes={revoke}>
      <p>{t("device-revoke-what")}</p>
    </Ask>,
  );
}
