import { t } from "./i18n/speak";
import { words } from "./i18n/text";
import type { TargetGroup } from "./wire";

/** What a target group is called: by the moderator, else as everywhere. */
export function targetName(group: TargetGroup): string {
  return words(group.label) || t(`target-${group.id}`);
}
