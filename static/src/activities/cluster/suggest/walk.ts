/** Where the focus goes when the proposal that had it is gone: to the next one, else to the head of the proposals. */

export const HEAD = "propose-title";

/** To be called before; what it gives is called when the proposal has gone. */
export function focusNext(key: string): () => void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-proposal]")];
  const at = all.findIndex((one) => one.dataset.proposal === key);
  const next = all[at + 1]?.dataset.proposal ?? all[at - 1]?.dataset.proposal;
  return () =>
    requestAnimationFrame(() => {
      const found = [...document.querySelectorAll<HTMLElement>("[data-proposal]")].find(
        (one) => one.dataset.proposal === next,
      );
      const button = found?.querySelector<HTMLElement>(".proposal__do button");
      (button ?? document.getElementById(HEAD))?.focus();
    });
}
