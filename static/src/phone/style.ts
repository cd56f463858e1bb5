const asked = new Map<string, Promise<void>>();

/** Add a style sheet that no first screen needs, once. Resolves when it is here; rejects when it cannot be fetched. */
export function withStyle(address: string): Promise<void> {
  const before = asked.get(address);
  if (before) return before;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  const here = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      asked.delete(address);
      reject(new Error(`no styles at ${address}`));
    };
  });
  asked.set(address, here);
  document.head.append(link);
  return here;
}
