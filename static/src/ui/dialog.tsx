import { signal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/speak";
import { Button } from "./button";
import { close } from "./drawings";
import { Icon } from "./icon";

const shown = signal<VNode | null>(null);

/** Show a `<Dialog>`; one at a time. It stands outside of the page, so nothing on the page can clip or move it. */
export function showDialog(dialog: VNode): void {
  shown.value = dialog;
}

export function closeDialog(): void {
  shown.value = null;
}

/** What is shown now: whoever waited for an answer looks whether it is still the same before they close it. */
export function dialogNow(): VNode | null {
  return shown.peek();
}

/** Where dialogs stand; once per page, after everything else. */
export function DialogHost() {
  return <>{shown.value}</>;
}

interface DialogProps {
  title: string;
  /** The buttons: verbs, never "OK". */
  actions?: ComponentChildren;
  /** Called when it is closed without an action (Escape, the cross, a press beside it). */
  onClose?: () => void;
  children?: ComponentChildren;
}

const FOCUSABLE = 'a[href], button, input, textarea, select, [tabindex]:not([tabindex="-1"])';

/** `<dialog>` does not exist in Safari before 15.4: this one keeps the focus inside, listens to Escape and gives the focus back. */
export function Dialog({ title, actions, onClose, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const leave = () => {
    closeDialog();
    onClose?.();
  };
  // Before the next paint: an Escape pressed at once must be heard.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>("[data-autofocus]") ?? box.current;
    first?.focus({ preventScroll: true });
    document.documentElement.classList.add("has-dialog");
    return () => {
      document.documentElement.classList.remove("has-dialog");
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") leave();
      else if (event.key === "Tab") holdFocus(event, box.current);
    };
    const onPress = (event: MouseEvent) => {
      if (event.target === box.current?.parentElement) leave();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onPress);
    };
  });
  return (
    <div class="veil">
      <div class="dialog" role="dialog" aria-modal="true" aria-labelledby={titleId} tabIndex={-1} ref={box}>
        <div class="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <Button look="plain" square aria-label={t("close")} onClick={leave}>
            <Icon of={close} />
          </Button>
        </div>
        {children}
        {actions && <div class="dialog__actions">{actions}</div>}
      </div>
    </div>
  );
}

function holdFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const all = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
    (item) => item.offsetParent !== null,
  );
  const first = all[0];
  const last = all[all.length - 1];
  if (!first || !last) return;
  const at = document.activeElement;
  if (event.shiftKey ? at === first || at === box : at === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
