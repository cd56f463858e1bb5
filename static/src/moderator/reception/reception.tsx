import { t } from "../../i18n/speak";
import { Devices } from "./devices";
import { DoorChoice } from "./door";
import { figures } from "./figures";
import { HeadsField } from "./heads";
import { Slips } from "./slips";
import { TooMany } from "./too-many";

/** Who is in the room, and who still comes in. */
export function Reception({ code }: { code: string }) {
  return (
    <>
      <section class="paper reception" aria-labelledby="reception-title">
        <h2 id="reception-title">{t("reception-title")}</h2>
        <Numbers />
        <HeadsField />
        <TooMany />
        <DoorChoice />
        <Slips code={code} />
      </section>
      <Devices />
    </>
  );
}

function Numbers() {
  const { heads, phones, paper, hosts } = figures.value;
  const shown = [
    ["reception-heads", heads],
    ["reception-phones", phones],
    ["reception-paper", paper],
    ["reception-hosts", hosts],
  ] as const;
  return (
    <dl class="heads heads--four">
      {shown.map(([label, count]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd class="num">{count ?? "–"}</dd>
        </div>
      ))}
    </dl>
  );
}
