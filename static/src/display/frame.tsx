import type { ComponentChildren } from "preact";
import { t } from "../i18n/speak";
import { offline } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { codes } from "./codes";
import { Qr } from "./qr";
import { away } from "./session";

interface FrameProps {
  /** What the hall is asked or told: one thing, at most two lines. */
  title: ComponentChildren;
  /** How long the title is in characters: long ones are set smaller, so that the picture never overflows. */
  length: number;
  /** At the end of the title: timer, begin. */
  aside?: ComponentChildren;
  /** The foot from its start; without it there is no foot. */
  foot?: ComponentChildren;
  /** What stands at the end of the foot instead of the address and code; null: nothing. */
  end?: ComponentChildren;
  /** The board needs the room: the title is set smaller, and of the way in only the code is left in the foot. */
  compact?: boolean;
  /** Paper instead of the board where cards lie. */
  plain?: boolean;
  children: ComponentChildren;
}

/** The picture: title above, board, foot below. Nothing scrolls. */
export function Frame({ title, length, aside, foot, end, compact, plain, children }: FrameProps) {
  return (
    <>
      <header class="d-head">
        <h1 data-length={length > 100 ? "long" : length > 60 || compact ? "medium" : undefined} dir="auto">
          {title}
        </h1>
        {aside}
      </header>
      <main class={plain ? "d-board d-board--plain" : "d-board"}>{children}</main>
      {foot && (
        <footer class="d-foot">
          {foot}
          <div class="end">{end === undefined ? <ComeIn compact={compact} /> : end}</div>
        </footer>
      )}
      <Lost />
    </>
  );
}

/** For those who come late: the address to type, and a small code for the first rows. */
function ComeIn({ compact }: { compact?: boolean }) {
  const page = codes.value?.page;
  if (!page) return null;
  return (
    <>
      {!compact && (
        <p>
          {t("new-here")} <b dir="ltr">{page.text}</b>
        </p>
      )}
      <Qr of={page.qr} label={t("code-page", { address: page.text })} />
    </>
  );
}

/** No connection: a small calm sign. What is on the screen stays. */
function Lost() {
  if (!away.value) return null;
  return (
    <p class="d-lost" role="status">
      <Icon of={offline} />
      {t("offline")}
    </p>
  );
}
