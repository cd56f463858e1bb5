/** What has the focus may go away: a button that did its work, a step that is over, a dialog whose opener is gone. Then
 *  the browser lets the focus fall to the page, and whoever has no mouse begins at the top again. This takes it to what
 *  stands nearest: something to use in the same line or form, else the heading around it, else that of the page. */

/** No fields: on a phone that would bring up the keyboard. */
const USABLE = "a[href], button, summary";
/** From here on a heading says better where one is than something to use that stands far away. */
const LARGE = "section, main, ul, ol, .stack, [role=dialog]";

/** What had the focus last, and all that stands around it, the nearest first. */
let way: HTMLElement[] = [];
/** The same outside of dialogs. */
let behind: HTMLElement[] = [];
let byKeys = false;
/** Tab was pressed, and nothing has the focus since: somebody has left the page for what lies around it. */
let left = false;

export function keepFocus(): void {
  addEventListener("focusin", ({ target }) => remember(target as HTMLElement));
  addEventListener("keydown", ({ key }) => {
    left = key === "Tab";
    byKeys ||= left;
  });
  addEventListener("pointerdown", ({ target }) => {
    byKeys = false;
    // Whoever presses elsewhere gives the focus up; on some phones a pressed button does not even take it.
    if (!way[0]?.contains(target as Node)) way = behind = [];
  });
  // Again with each change, until something is found: the next screen may come a moment later.
  new MutationObserver(find).observe(document.body, { childList: true, subtree: true });
}

function remember(it: HTMLElement): void {
  left = false;
  way = [];
  for (let one: HTMLElement | null = it; one && one.id !== "app"; one = one.parentElement) way.push(one);
  if (!it.closest("[role=dialog]")) behind = way;
}

function find(): void {
  if (left || document.activeElement !== document.body || !way[0]) return;
  const shut = way.some((one) => one.matches("[role=dialog]") && !one.isConnected);
  const [it, ...around] = shut ? behind : way;
  // It was only moved, to another place of its list.
  if (it?.getClientRects().length) {
    it.focus();
    return;
  }
  let large = false;
  for (const one of around) {
    if (!one.isConnected) continue;
    large ||= one.matches(LARGE) || one.querySelector("main") !== null;
    const found = (!large && one.querySelector<HTMLElement>(USABLE)) || headingOf(one);
    if (found) {
      take(found);
      return;
    }
  }
  const step = document.querySelector<HTMLElement>("main h1, main h2");
  if (step) take(step);
}

/** Its own heading, not one of a line in its lists. */
function headingOf(one: Element): HTMLElement | undefined {
  const line = one.closest("li");
  return [...one.querySelectorAll<HTMLElement>("h1, h2, h3")].find(
    (heading) => heading.closest("li") === line,
  );
}

function take(it: HTMLElement): void {
  if (!it.matches(USABLE)) {
    it.tabIndex = -1;
    // Nobody who uses a finger needs a ring around a heading.
    it.style.outline = it.style.boxShadow = byKeys ? "" : "none";
  }
  it.focus({ preventScroll: !byKeys });
}
