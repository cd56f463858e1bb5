import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button";

export interface MenuItem {
  label: string;
  /** What stands at the end of the line, e.g. a number of cards. */
  detail?: string;
  /** Why it is not possible now. */
  reason?: string | null;
  stop?: boolean;
  /** A link to a file or page instead of an action. */
  onPick: () => void;
}

interface MenuProps {
  /** The accessible name of the button when its content is only a drawing. */
  label?: string;
  /** A function is asked when the menu opens: for menus that are costly to make and stand on every card. */
  items: readonly MenuItem[] | (() => readonly MenuItem[]);
  square?: boolean;
  look?: "plain";
  /** An id of the button, to open it from elsewhere (a key). */
  id?: string;
  class?: string;
  children: ComponentChildren;
}

/** A button with a menu: arrow keys, first letters, Home, End, Escape; focus returns to the button. */
export function Menu({ label, items, children, ...look }: MenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const listId = useId();
  const button = () => place.current?.querySelector<HTMLElement>("button") ?? null;
  const close = (back: boolean) => {
    setOpen(false);
    if (back) button()?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const away = (press: Event) => {
      if (!place.current?.contains(press.target as Node)) setOpen(false);
    };
    const scrolled = (move: Event) => {
      const list = document.getElementById(listId);
      if (!list?.contains(move.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("scroll", scrolled, true);
    addEventListener("resize", scrolled);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("scroll", scrolled, true);
      removeEventListener("resize", scrolled);
    };
  }, [open]);
  return (
    <div class="menu" ref={place}>
      <Button
        {...look}
        size="small"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(key) => {
          if (key.key === "ArrowDown" && !open) {
            key.preventDefault();
            setOpen(true);
          }
        }}
      >
        {children}
      </Button>
      {open && (
        <MenuList
          id={listId}
          items={typeof items === "function" ? items() : items}
          button={button}
          close={close}
        />
      )}
    </div>
  );
}

interface MenuListProps {
  id: string;
  items: readonly MenuItem[];
  button: () => HTMLElement | null;
  close: (back: boolean) => void;
}

function MenuList({ id, items, button, close }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useLayoutEffect(() => {
    const from = button();
    if (from && list.current) standBeside(from, list.current);
    rows()[0]?.focus({ preventScroll: true });
  }, []);
  const onKey = (key: KeyboardEvent) => {
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = nextRow(key.key, at, all);
    if (to) to.focus();
    else if (key.key === "Escape") close(true);
    else if (key.key === "Tab") close(false);
    else return;
    if (key.key !== "Tab") key.preventDefault();
    key.stopPropagation();
  };
  return (
    <div class="menu__list" role="menu" id={id} ref={list} onKeyDown={onKey}>
      {items.map((item) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu__item"
          key={item.label}
          data-state={item.stop ? "stop" : undefined}
          aria-disabled={item.reason ? true : undefined}
          onClick={() => {
            if (item.reason) return;
            close(true);
            item.onPick();
          }}
        >
          <span class="grow">
            {item.label}
            {item.reason && <small>{item.reason}</small>}
          </span>
          {item.detail && <span class="menu__detail num">{item.detail}</span>}
        </button>
      ))}
    </div>
  );
}

function nextRow(key: string, at: number, all: readonly HTMLElement[]): HTMLElement | undefined {
  const last = all.length - 1;
  if (key === "ArrowDown") return all[at >= last ? 0 : at + 1];
  if (key === "ArrowUp") return all[at <= 0 ? last : at - 1];
  if (key === "Home") return all[0];
  if (key === "End") return all[last];
  if (key.length !== 1 || key === " ") return undefined;
  const begins = (row: HTMLElement) => row.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...all.slice(at + 1), ...all].find(begins);
}

const GAP = 4;

/** Below the button, or above it when there is more room; fixed, so that no scrolling box cuts it off. */
function standBeside(from: HTMLElement, list: HTMLElement): void {
  const spot = from.getBoundingClientRect();
  list.style.insetInlineStart = "0"; // where it has room: near the edge its lines would break and its size be wrong
  const size = list.getBoundingClientRect();
  const below = innerHeight - spot.bottom - GAP * 2;
  const above = spot.top - GAP * 2;
  const up = size.height > below && above > below;
  list.style.maxBlockSize = `${up ? above : below}px`;
  list.style.insetBlockStart = `${up ? Math.max(GAP, spot.top - GAP - Math.min(size.height, above)) : spot.bottom + GAP}px`;
  const rtl = document.documentElement.dir === "rtl";
  const start = rtl ? innerWidth - spot.right : spot.left;
  list.style.insetInlineStart = `${Math.max(GAP, Math.min(start, innerWidth - size.width - GAP))}px`;
}
