import type { ComponentChildren } from "preact";
import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { number } from "../i18n/when";
import { shelves } from "../store";
import { offline, tray } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Text } from "../wire";
import { codes } from "./codes";
import { Qr } from "./qr";
import { away } from "./session";

export interface FrameProps {
  /** What the hall is asked or told: one thing, at most two lines. */
  title: ComponentChildren;
  /** How long the title is in characters: long ones are set smaller, so that the picture never overflows. */
  length: number;
  /** Above the title, e.g. "Zweiter Durchgang". */
  above?: string | undefined;
  /** The rule of the game, below the title. */
  rule?: Text | string | null | undefined;
  /** At the end of the title: timer, begin. */
  aside?: ComponentChildren;
  /** The foot from its start; without it there is no foot. */
  foot?: ComponentChildren;
  /** What stands at the end of the foot instead of the address and code; null: nothing. */
  end?: ComponentChildren;
  /** The board needs the room: the title is set smaller, and of the way in only the code is left in the foot. */
  compact?: boolean | undefined;
  /** Paper instead of the board where cards lie. */
  plain?: boolean;
  /** The hall shall do something now: larger than any question, on paper. */
  call?: boolean;
  /** Stands before the title: the plate of the place that it is about. */
  mark?: ComponentChildren;
  /** The foot is news that nobody should miss. */
  loud?: boolean;
  children: ComponentChildren;
}

/** The picture: title above, board, foot below. Nothing scrolls. */
export function Frame({
  title,
  length,
  above,
  rule,
  aside,
  foot,
  end,
  compact,
  plain,
  call,
  mark,
  loud,
  children,
}: FrameProps) {
  const ruled = Boolean(typeof rule === "string" ? rule : words(rule));
  return (
    <>
      <header class={call ? "d-head d-head--call" : "d-head"}>
        {mark}
        <div class="d-head__words">
          {above && <p class="d-head__above">{above}</p>}
          <h1 data-length={call ? callLength(length) : titleLength(length, compact || ruled)} dir="auto">
            {title}
          </h1>
          {ruled && <p class="d-head__rule">{typeof rule === "string" ? rule : <Words of={rule} />}</p>}
        </div>
        {aside}
      </header>
      <main class={plain || call ? "d-board d-board--plain" : "d-board"}>{children}</main>
      {foot && (
        <footer class={loud ? "d-foot d-foot--loud" : "d-foot"}>
          <div class="d-foot__words">
            {foot}
            {!loud && <Parked />}
          </div>
          <div class="end">{end === undefined ? <ComeIn compact={compact} /> : end}</div>
        </footer>
      )}
      <Lost />
    </>
  );
}

function titleLength(length: number, smaller?: boolean): string | undefined {
  return length > 100 ? "long" : length > 60 || smaller ? "medium" : undefined;
}

/** A call has one line, so that the places have room. */
function callLength(length: number): string | undefined {
  return length > 24 ? "medium" : undefined;
}

/** For those who come late: the address to type, and a small code for the first rows. */
export function ComeIn({ compact }: { compact?: boolean | undefined }) {
  const page = codes.value?.page;
  if (!page) return null;
  return (
    <>
      {!compact && !parkedCount() && (
        <p>
          {t("new-here")} <b dir="ltr">{page.text}</b>
        </p>
      )}
      <Qr of={page.qr} label={t("code-page", { address: page.text })} />
    </>
  );
}

function parkedCount(): number {
  return [...shelves.card.value.values()].filter((card) => card.parked).length;
}

/** How much lies in the Themenspeicher; nothing when it is empty. */
function Parked() {
  const count = parkedCount();
  if (!count) return null;
  return (
    <p class="d-foot__parked">
      <Icon of={tray} />
      {t("parking")} <b>{number(count)}</b>
    </p>
  );
}

/** No connection: a small calm sign. What is on the screen stays. */
export function Lost() {
  if (!away.value) return null;
  return (
    <p class="d-lost" role="status">
      <Icon of={offline} />
      {t("offline")}
    </p>
  );
}
