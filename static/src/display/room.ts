/** A dark hall: `#dunkel` in the address, for as long as it stands there. */
const DARK = "#dunkel";

function apply(): void {
  if (location.hash === DARK) document.documentElement.dataset.room = "dark";
  else delete document.documentElement.dataset.room;
}

/** Make the screen light or dark by the address, now and whenever it changes. */
export function followRoom(): void {
  apply();
  addEventListener("hashchange", apply);
}
