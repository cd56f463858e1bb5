import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { Head, LanguageMenu } from "./head";
import { Link } from "./link";
import { openEvent } from "./session";

interface AsideHeadProps {
  title: string;
  line: string;
  /** The event one came from, and goes back to; without one the page works, too. */
  code: string | null;
  /** The link to the other page that is about the laptop. */
  children: ComponentChildren;
}

/** The head of a page about the laptop and not about an event. The event stays open meanwhile, so that the list of devices
 *  knows who is on. */
export function AsideHead({ title, line, code, children }: AsideHeadProps) {
  useEffect(() => {
    if (code) openEvent(code);
  }, [code]);
  return (
    <Head title={title} line={line}>
      <LanguageMenu />
      {children}
      <Link to={code ? { page: "event", code, tab: "run" } : { page: "start" }} class="btn btn--small">
        {t(code ? "hallcheck-back" : "all-events")}
      </Link>
    </Head>
  );
}
