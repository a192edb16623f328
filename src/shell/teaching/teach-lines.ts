import type { RecordMap } from '../../core/schemas/record-map.ts';
import type { TaughtField } from '../../messages/teach-state.ts';
import type { TabView } from '../tabs/tab-view.ts';

/** More than this no list can be looked through. */
const most = 40;
const longestBadge = 40;
const parts = /\s*[|·•;\n]\s*|\s[-–—]\s/u;
/** "Allocated to Ann Lee", "Born: 3 May 2015": words, and what they stand before. */
const led = /^(\p{L}[\p{L}'’]*(?:\s+\p{Ll}[\p{L}'’]*){0,4})\s*[:–—-]?\s+(?=\p{Lu}|\d)(.+)$/u;

/** What the banners and headings of a screen say that no field says: words with what follows them, and badges. Words that hold a person's name cannot be kept and are left out. */
export function linesOf(
  view: TabView,
  map: RecordMap | null,
  fields: readonly TaughtField[],
  holdsName: (label: string) => boolean,
): TaughtField[] {
  const shown = new Set(fields.flatMap(({ reading }) => [same(reading.label), same(reading.value)]));
  const found = new Map<string, TaughtField>();
  for (const [frame, { banner = [], headings = [] }] of view.screen.frames.entries()) {
    for (const part of [...banner, ...headings.map(({ text }) => text)].flatMap((line) => line.split(parts))) {
      const [, label = part.trim(), value = label] = led.exec(part.trim()) ?? [];
      const isKnown = shown.has(same(label)) || shown.has(same(value)) || found.has(same(label));
      if (label.length < 3 || value.length > 200 || isKnown || holdsName(label) || (label === value && !isBadge(label))) continue;
      found.set(same(label), lineField(frame, label, value, map));
    }
  }
  return [...found.values()].slice(0, most);
}

function lineField(frame: number, label: string, value: string, map: RecordMap | null): TaughtField {
  const entry = map?.fields.find((field) => field.inLine && same(field.label) === same(label));
  return {
    frame,
    reading: { label, value, section: [], state: 'filled', at: -1 },
    spot: { label, section: null, inLine: true },
    fact: entry && entry.fact !== 'none' ? entry.fact : null,
    taught: entry?.fact ?? null,
    ...(entry?.of ? { of: entry.of } : {}),
  };
}

/** Whether some line or value of the screen holds these words. */
export function isInLine(label: string, { screen }: Pick<TabView, 'screen'>): boolean {
  const wanted = same(label);
  return screen.frames.some(({ banner = [], headings = [], readings, title = '' }) =>
    [...banner, ...headings.map(({ text }) => text), ...readings.map(({ value }) => value), title].some((line) =>
      same(line).includes(wanted),
    ),
  );
}

function isBadge(text: string): boolean {
  return text.length <= longestBadge && /\p{L}/u.test(text);
}

function same(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
