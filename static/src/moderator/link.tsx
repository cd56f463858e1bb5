import type { ComponentChildren } from "preact";
import { address, go, type Route } from "./route";

interface LinkProps {
  to: Route;
  class?: string;
  "aria-label"?: string;
  "aria-current"?: "page";
  children: ComponentChildren;
}

/** A real link (it opens in a new tab, too) that changes the place without a new page. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={address(to)}
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey || click.button) return;
        click.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
