import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";

/** A file that was made, with an address in this window. */
export class MadeFile {
  readonly url: string;

  constructor(
    file: Blob,
    readonly name: string,
  ) {
    this.url = URL.createObjectURL(file);
  }

  forget(): void {
    // A window that shows it may just be opening.
    setTimeout(() => URL.revokeObjectURL(this.url), 60_000);
  }
}

/** It is there: open it, or keep it. */
export function Made({ file }: { file: MadeFile }) {
  const open = useRef<HTMLAnchorElement>(null);
  useEffect(() => open.current?.focus(), [file]);
  return (
    <Note state="ok" live>
      <p>{t("printing-there")}</p>
      <p class="made">
        <a class="btn btn--small btn--go" ref={open} href={file.url} target="_blank" rel="noreferrer">
          {t("printing-open")}
          <span class="sr"> {t("new-window")}</span>
        </a>
        <a class="btn btn--small" href={file.url} download={file.name}>
          {t("printing-save")}
        </a>
      </p>
    </Note>
  );
}
