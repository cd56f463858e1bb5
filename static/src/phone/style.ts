/** Add a style sheet that no first screen needs. Resolves when it is here; rejects when it cannot be fetched. */
export function withStyle(address: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`no styles at ${address}`));
    };
    document.head.append(link);
  });
}
