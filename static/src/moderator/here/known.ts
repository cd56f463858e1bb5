import type { TargetGroup } from "../../wire";

/** The groups the laptop knows (`core/target_groups.py`); each has a name in every language. */
export const KNOWN: readonly string[] = [
  "residents",
  "migrant-organisations",
  "clubs",
  "initiatives",
  "religious-communities",
  "welfare",
  "schools",
  "nurseries",
  "education-providers",
  "universities",
  "advice-centres",
  "advisory-councils",
  "commissioners",
  "administration",
  "mayors-office",
  "politics",
  "police",
  "business-promotion",
  "companies",
  "chambers",
  "district-centres",
  "networks",
  "working-groups",
  "experts",
];
export const MOST = 30;

export function isOwn(group: TargetGroup): boolean {
  return group.id.startsWith("own-");
}
