import type { TabView } from './tab-view.ts';

/** How many fields the screen in view shows, and of how many the record holds what they say. Null for a screen of notes, whose other fields say only when and by whom. */
export function fieldsUsed({ record, screen }: Pick<TabView, 'record' | 'screen'>): { shown: number; used: number } | null {
  if (screen.frames.some(({ readings }) => readings.some(({ kind }) => kind === 'prose'))) return null;
  const places = new Set<string>();
  for (const { evidence } of record.facts) {
    for (const { place, readAt } of evidence) if (place && readAt === screen.readAt) places.add(`${place.frame}/${place.at}`);
  }
  const fields = screen.frames.flatMap((frame, number) =>
    frame.readings.filter(({ kind }) => kind !== 'inline').map(({ at }) => places.has(`${number}/${at}`)),
  );
  return { shown: fields.length, used: fields.filter(Boolean).length };
}
