import type { ComponentChildren } from "preact";
import { LANGUAGES } from "../i18n/languages";
import { chooseLanguage, lang, t } from "../i18n/speak";
import { lang as langDrawing } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { Menu } from "../ui/menu";
import { Plate } from "../ui/plate";
import { Link } from "./link";
import { route } from "./route";

interface HeadProps {
  title: string;
  /** The line below the title. */
  line?: ComponentChildren;
  /** The middle: tabs or steps. */
  middle?: ComponentChildren;
  /** The end: codes, buttons. */
  children?: ComponentChildren;
}

/** The head of every page of the panel. The sign leads back to the list of events. */
export function Head({ title, line, middle, children }: HeadProps) {
  const home = route.value.page === "start";
  return (
    <header class="top">
      <div class="top__event">
        {home ? (
          <Plate label="eventkit" />
        ) : (
          <Link to={{ page: "start" }} class="top__home" aria-label={t("all-events")}>
            <Plate label="eventkit" />
          </Link>
        )}
        <div class="top__words">
          {route.value.page === "start" ? (
            <p class="top__title">{title}</p>
          ) : (
            <h1 class="top__title">{title}</h1>
          )}
          {line && <p class="faint top__line">{line}</p>}
        </div>
      </div>
      {middle ?? <span class="grow" />}
      <div class="top__end">{children}</div>
    </header>
  );
}

/** The language of the panel; what people wrote stays as it is. */
export function LanguageMenu() {
  const name = LANGUAGES.find((one) => one.code === lang.value)?.name ?? lang.value;
  return (
    <Menu
      look="plain"
      label={t("panel-language", { name })}
      items={LANGUAGES.map((one) => ({ label: one.name, onPick: () => void chooseLanguage(one.code) }))}
    >
      <Icon of={langDrawing} />
      {name}
    </Menu>
  );
}
