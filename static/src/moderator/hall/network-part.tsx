import type { ComponentChildren } from "preact";
import { refusalText } from "../../i18n/refusal";
import { has, t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import { Addresses } from "./addresses";
import type { useHall } from "./use-hall";
import { WifiFields } from "./wifi-fields";

interface NetworkPartProps {
  hall: ReturnType<typeof useHall>;
  children?: ComponentChildren;
}

/** Under which address phones reach the laptop, and the Wi-Fi whose code stands on the screen. */
export function NetworkPart({ hall: { value, refused, why, change }, children }: NetworkPartProps) {
  const shown = refused ?? (why && !why.code.startsWith("wifi.") ? why : null);
  return (
    <section class="paper" aria-labelledby="hall-title">
      <h2 id="hall-title">{t("hall-title")}</h2>
      {children}
      {shown && (
        <Note state="stop" live>
          {refusalText(shown)}
        </Note>
      )}
      {value?.warnings
        .filter((code) => code !== "network.none")
        .map((code) => (
          <Note state="waiting" key={code}>
            {warning(code)}
          </Note>
        ))}
      {value && <Addresses hall={value} onChange={(address) => void change({ address })} />}
      {value && <WifiFields hall={value} why={why} onSave={(wifi) => change({ wifi })} />}
    </section>
  );
}

function warning(code: string): string {
  const id = `warning-${code.replace(/\./g, "-")}`;
  return has(id) ? t(id) : code;
}
