import { useState } from "preact/hooks";
import { post, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import type { Qr } from "../../moderator/api";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { QrCode } from "../../ui/qr-code";
import type { Refusal } from "../../wire";
import { code } from "../session";
import { isLent } from "../shared/lent";

interface Kept {
  reading: string;
  url: string;
  page: string;
  qr: Qr;
}

/** The link to find one's cards again, weeks later and on any device: to read, and nothing else. */
export function KeepLink() {
  const [kept, setKept] = useState<Kept | null>(null);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const ask = async () => {
    setBusy(true);
    setWhy(null);
    try {
      setKept(await post<Kept>("/api/mine/keep", { code: code.peek() }));
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    }
    setBusy(false);
  };
  return (
    <section class="keep" aria-labelledby="keep">
      <h3 id="keep">{t("way-keep")}</h3>
      <p>{t("way-keep-what")}</p>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      {kept ? (
        <Link kept={kept} />
      ) : (
        <Button wide busy={busy} onClick={() => void ask()}>
          {t("way-keep-show")}
        </Button>
      )}
    </section>
  );
}

function Link({ kept }: { kept: Kept }) {
  return (
    <div class="keep" role="status">
      <QrCode qr={kept.qr} label={t("way-keep-qr")} />
      <dl>
        <div>
          <dt>{t("way-keep-page")}</dt>
          <dd>
            <bdi>{kept.page}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("way-keep-code")}</dt>
          <dd class="keep__code num">
            <bdi>{grouped(kept.reading)}</bdi>
          </dd>
        </div>
      </dl>
      <p>{t("way-keep-how")}</p>
      {/* A tablet that is lent out stays where it is. */}
      {!isLent() && (
        <a class="btn btn--wide" href={kept.url}>
          {t("way-keep-open")}
        </a>
      )}
    </div>
  );
}

/** `K7QM3XPA4C` as it is read: `K7QM3-XPA4C`. */
function grouped(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
