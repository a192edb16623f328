import type { TabView } from './tab-view.ts';

/** How many fields the screen in view shows, notes aside, and of how many the record holds what they say. */
export function fieldsUsed({ record, screen }: Pick<TabView, 'record' | 'screen'>): { shown: number; used: number } {
  const places = new Set<string>();
  for (const { evidence } of record.facts) {
    for (const { place, readAt } of evidence) if (place && readAt === screen.readAt) places.add(`${place.frame}/${place.at}`);
  }
  const fields = screen.frames.flatMap((frame, number) =>
    frame.readings.filter(({ kind }) => kind !== 'prose').map(({ at }) => places.has(`${number}/${at}`)),
  );
  return { shown: fields.length, used: fields.filter(Boolean).length };
}
