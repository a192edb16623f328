import type { FrameReading, Reading } from '../../core/schemas/reading.ts';
import type { RecordMap } from '../../core/schemas/record-map.ts';

const longest = 300;
const end = /\s*[|·•;\n]|\s[-–—]\s|,\s(?=\p{Lu}\p{Ll}+ (?:to|by|on|at)\b)/u;

/** What the taught words stand before in a banner, a heading or another value of the frame ("Allocated to Ann Lee · Born 3 May 2015"), or the words themselves where nothing follows. */
export function lineReadings(frame: FrameReading, fields: RecordMap['fields']): Reading[] {
  if (fields.length === 0) return [];
  const values = frame.readings.flatMap(({ value, kind }) => (kind === 'prose' || value.length > longest ? [] : [value]));
  const lines = [...frame.banner, ...frame.headings.map(({ text }) => text), ...values, frame.title];
  return fields.flatMap(({ label }) => {
    const value = lines.map((line) => valueBehind(line, label)).find((each) => each !== null) ?? null;
    return value === null ? [] : [lineReading(label, value)];
  });
}

function valueBehind(line: string, label: string): string | null {
  const words = label
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const found = new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])\\s*[:–—-]?\\s*(.*)$`, 'isu').exec(line);
  if (!found) return null;
  const rest = (found[1] ?? '').split(end)[0]?.trim() ?? '';
  return rest === '' ? label.trim() : rest;
}

function lineReading(label: string, value: string): Reading {
  return { label, value, kind: 'text', state: 'filled', section: [], row: null, column: null, how: 'record-map', group: null, at: -1 };
}
