import { groupOf } from './group-owner.ts';
import type { Placed } from './slot.ts';

/** Readings by the row, card or fieldset they stand in. */
export interface Groups {
  /** The others of the same group; empty where it stands in none. */
  of(placed: Placed): Placed[];
}

export function indexGroups(placed: readonly Placed[]): Groups {
  const members = new Map<string, Placed[]>();
  for (const item of placed) {
    const key = groupOf(item);
    if (key === null) continue;
    const group = members.get(key);
    if (group) group.push(item);
    else members.set(key, [item]);
  }
  return { of: (item) => (members.get(groupOf(item) ?? '') ?? []).filter((other) => other.index !== item.index) };
}
