import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { keep, kept } from "../../keep";
import { event } from "../../store";
import type { ScreenNo } from "../../wire";

const KEPT = "ek/preview/";
/** The size a screen is drawn in; on the panel it is made as small as the rail. */
const WIDTH = 1920;

const on = { 1: signal(kept(`${KEPT}1`) === "on"), 2: signal(kept(`${KEPT}2`) === "on") };

/** Is the screen shown on the panel as it is? Not at first: it is one more page for the laptop to draw. */
export function hasPreview(no: ScreenNo): boolean {
  return on[no].value;
}

export function setPreview(no: ScreenNo, wanted: boolean): void {
  on[no].value = wanted;
  keep(KEPT + no, wanted ? "on" : "off");
}

/** The screen itself, small: the same page that stands on the wall. */
export function Preview({ no }: { no: ScreenNo }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = box.current;
    if (!around) return undefined;
    const fit = new ResizeObserver(() =>
      around.style.setProperty("--preview", String(around.clientWidth / WIDTH)),
    );
    fit.observe(around);
    return () => fit.disconnect();
  }, []);
  return (
    <div class="preview" ref={box}>
      <iframe
        title={t(no === "1" ? "preview-title" : "preview-title-second")}
        src={`/display/${event.value?.code}?preview&screen=${no}`}
        tabIndex={-1}
        loading="lazy"
      />
    </div>
  );
}
