import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys } from '../lexicon/label-key.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { attributeOf } from '../people/attributes.ts';
import { parseAge } from '../values/parse-age.ts';
import { findDates } from '../values/parse-date.ts';

/** The readings of a field that asks for two or three things at once ("DOB / age", "School / GP"), with what each is told; a field that asks for one comes back alone. */
export function splitCompound(reading: Reading, lexicon: Lexicon): Reading[] {
  const labels = partLabels(reading.label, lexicon);
  if (labels.length < 2 || reading.kind === 'prose') return [reading];
  if (reading.state !== 'filled') return labels.map((label) => ({ ...reading, label }));
  const values = valuesOf(labels, reading.value, lexicon);
  const parts = labels.flatMap((label, at) =>
    values[at] === null || values[at] === undefined ? [] : [{ ...reading, label, value: values[at] }],
  );
  return parts.length > 0 ? parts : [reading];
}

/** The things asked for, where each is known by itself and the label as a whole is not. */
function partLabels(label: string, lexicon: Lexicon): string[] {
  const parts = label.split(/\s*(?:[/&+|,]|\band\b)\s*/i).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3 || isKnown(label, lexicon) || parts.some((part) => vague.test(part))) return [];
  return parts.every((part) => isKnown(part, lexicon)) && new Set(parts.map((part) => kindOf(part, lexicon))).size === parts.length
    ? parts
    : [];
}

function isKnown(label: string, lexicon: Lexicon): boolean {
  const keys = labelKeys(label, lexicon.table);
  return (
    attributeOf(label, lexicon) !== null ||
    lexicon.exact.has(keys.exact) ||
    lexicon.sorted.has(keys.sorted) ||
    lexicon.contexts.has(keys.sorted)
  );
}

/** "Date/time referral made" and "Type / outcome" ask for one thing. */
const vague = /^(?:dates?|times?|day|status|type|outcome|notes?|details?|comments?|who|by|reason|y|n|yes|no|other)$/i;

function kindOf(label: string, lexicon: Lexicon): string {
  return attributeOf(label, lexicon) ?? lexicon.sorted.get(labelKeys(label, lexicon.table).sorted)?.[0] ?? label;
}

/** What each part is told, in the order of their labels; null where it is told nothing. */
export function valuesOf(labels: string[], value: string, lexicon: Lexicon): (string | null)[] {
  const shaped = labels.map((label) => shapeOf(label, lexicon));
  if (shaped.every((shape) => shape !== null))
    return shaped.map((shape, at) => (shape?.test(value) ? told(labels[at] ?? '', value, lexicon) : null));
  const segments = value.split(/\s*(?:\/(?!\d)|[;|\n]|\s[-–]\s)\s*/).filter((part) => part !== '');
  const named = namedSegments(labels, segments);
  if (named) return named;
  if (segments.length === labels.length && segments.every((segment, at) => fits(segment, shaped, at))) return segments;
  if (segments.length === 1) return labels.map((_, at) => (isMeant(value, labels, shaped, at, lexicon) ? value : null));
  return labels.map(() => null);
}

interface Shape {
  test(value: string): boolean;
}

const shapes: Readonly<Record<string, Shape>> = {
  dateOfBirth: { test: (value) => findDates(value, '2026-01-01').length > 0 },
  age: { test: (value) => parseAge(withoutDate(value)) !== null },
  phone: /\d[\d\s()-]{7,}/,
  nhsNumber: /\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/,
  gender: /\b(?:fe)?male\b|^[mf]\b|\bnon-binary\b/i,
};

/** What stands beside the date in "10 / 14/03/2016". */
function withoutDate(value: string): string {
  const [date] = findDates(value, '2026-01-01');
  return (date ? value.slice(0, date.start) + value.slice(date.end) : value).replace(/^[\s(/,|-]+|[\s)/,|-]+$/g, '');
}

/** An age is told without the date beside it; everything else as it stands. */
function told(label: string, value: string, lexicon: Lexicon): string {
  return attributeOf(label, lexicon) === 'age' ? withoutDate(value) : value;
}

function shapeOf(label: string, lexicon: Lexicon): Shape | null {
  return shapes[attributeOf(label, lexicon) ?? ''] ?? null;
}

function fits(segment: string, shaped: (Shape | null)[], at: number): boolean {
  const own = shaped[at];
  return own ? own.test(segment) : !shaped.some((shape) => shape?.test(segment));
}

/** "GP: Eastfield Practice" says itself which part it answers. */
function namedSegments(labels: string[], segments: string[]): (string | null)[] | null {
  const keyed = segments.map((segment) => /^([^:]{2,30}):\s*(.+)$/.exec(segment));
  if (!keyed.some((match) => match !== null)) return null;
  const same = (a: string, b: string): boolean => labelWords(a).join(' ') === labelWords(b).join(' ');
  const values = labels.map((label) => keyed.find((match) => match && same(match[1] ?? '', label))?.[2] ?? null);
  return values.some((value) => value !== null) ? values : null;
}

const places: Readonly<Record<string, RegExp>> = {
  gp: /\b(?:surgery|practice|medical|health cent(?:re|er)|clinic|dr\.?|doctor|gp)\b/i,
  school: /\b(?:school|primary|infants?|juniors?|academy|college|high|grammar|secondary|nursery|pre-?school|playgroup|ysgol)\b/i,
};

/** One value for two questions is the answer to the one whose words it has. */
function isMeant(value: string, labels: string[], shaped: (Shape | null)[], at: number, lexicon: Lexicon): boolean {
  const [owner, ...more] = labels.flatMap((label, i) => {
    const shape =
      shaped[i] ?? places[attributeOf(label, lexicon) === 'gp' ? 'gp' : /school|nursery|education|college/i.test(label) ? 'school' : ''];
    return shape?.test(value) ? [i] : [];
  });
  if (owner !== undefined && more.length === 0) return owner === at;
  // "Kai Doyle" under "Name / DOB" has no date in it: what has no shape of its own is told.
  return owner === undefined && shaped.filter((shape) => shape === null).length === 1 && shaped[at] === null;
}
