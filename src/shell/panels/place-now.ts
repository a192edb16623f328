import type { TabView } from '../tabs/tab-view.ts';

/** A place as a panel names it, with the reading that it was told of. */
export interface PlaceAsked {
  frame: number;
  at: number;
  label: string;
  /** ISO instant of that reading; null where it is the newest. */
  readAt: string | null;
}

/**
 * Where in its frame a reading stands now, by its number there. A panel that holds still may ask for a place of an earlier reading, and since then the numbers may
 * name other fields: then the label must be the same, and lead to one field only. Undefined where it cannot be told.
 */
export function placeNow({ screen }: TabView, { frame, at, label, readAt }: PlaceAsked): number | undefined {
  if (readAt === screen.readAt) return at;
  const called = (screen.frames[frame]?.readings ?? []).filter((reading) => reading.label === label);
  return (called.find((reading) => reading.at === at) ?? (called.length === 1 ? called[0] : undefined))?.at;
}
