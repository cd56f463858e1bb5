import { t } from "../../i18n/speak";
import { check, close, type Drawing, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { alarm } from "../../ui/more-drawings";
import type { State } from "./calls";

export const SIGNS: Record<State, Drawing> = { good: check, unmeasured: wait, watch: alarm, act: close };

/** A calm word with a sign: never by colour alone. */
export function Judged({ state }: { state: State }) {
  return (
    <p class="judged" data-state={state}>
      <Icon of={SIGNS[state]} />
      {t(`status-state-${state}`)}
    </p>
  );
}
