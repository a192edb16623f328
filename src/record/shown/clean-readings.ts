import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { judgeHeading } from '../people/judge-heading.ts';
import { isCardOfRelative } from './relative-card.ts';

/** The readings of one frame as they are compared: headings without signs and repeats, groups that are cards, dates in one piece. The order and `at` stay. */
export function cleanReadings(readings: readonly Reading[], screenName: string, lexicon: Lexicon): { reading: Reading; from: number }[] {
  const heads = countUnder(readings);
  const titled = readings.map((reading) => ({ ...reading, section: cleanPath(reading, screenName, heads, lexicon) }));
  const forms = formGroups(titled, lexicon);
  const carded = titled.map((reading) => (reading.group !== null && forms.has(reading.group) ? { ...reading, group: null } : reading));
  return joinDateParts(carded);
}

const sign = /^[\s▾▸▼►▶▲◂◄+−–—*•›»⌄⌃✚☰-]+|[\s▾▸▼►▶▲*⌄⌃:]+$/gu;

/** Path of headings -> the labels that stand right under it. */
function countUnder(readings: readonly Reading[]): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>();
  for (const { section, label } of readings) {
    const key = section.join('>');
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  }
  return labels;
}

/** The main heading names the screen and is no section of it; a heading that repeats the label of the only field under it says nothing more. */
function cleanPath(
  { section, label, column }: Reading,
  screenName: string,
  under: ReadonlyMap<string, ReadonlySet<string>>,
  lexicon: Lexicon,
): string[] {
  // Above a card that is headed by a name it says what the card is.
  const isOverCard = section[1] !== undefined && judgeHeading(section[1], lexicon) !== 'none';
  const own = section[0] === screenName && !isOverCard ? section.slice(1) : section;
  const path = own.map((title) => title.replace(sign, '').replace(/^\d{1,2}[.)]\s+/, '')).filter((title) => title !== '');
  const last = path.at(-1);
  const isAlone = (under.get(section.join('>'))?.size ?? 0) < 2;
  return last !== undefined && column === null && isAlone && isSame(last, label) ? path.slice(0, -1) : path;
}

function isSame(a: string, b: string): boolean {
  return labelWords(a).join(' ') === labelWords(b).join(' ');
}

/**
 * Groups that are no cards: what spans several headings is a form, and what shares no label with another group under the same heading is a line of one. A row of a table and what
 * stands around a note always hold together.
 */
function formGroups(readings: readonly Reading[], lexicon: Lexicon): Set<string> {
  const members = new Map<string, Reading[]>();
  for (const reading of readings) if (reading.group !== null) members.set(reading.group, [...(members.get(reading.group) ?? []), reading]);
  const held = [...members].filter(([, group]) => group.every((reading) => reading.column === null) && !isOneNote(group));
  const isCard = (own: Reading[]): boolean =>
    (own.length > 1 && held.some(([, other]) => other !== own && isAlike(own, other))) || isCardOfRelative(own, readings, lexicon);
  return new Set(held.filter(([, group]) => !isCard(group)).map(([key]) => key));
}

/** What stands around a note under one heading. */
function isOneNote(group: readonly Reading[]): boolean {
  return group.some((reading) => reading.kind === 'prose') && new Set(group.map((reading) => reading.section.join('>'))).size < 3;
}

/** Two cards of one list: under the same heading, and asking at least one thing both. */
function isAlike(a: readonly Reading[], b: readonly Reading[]): boolean {
  const path = (group: readonly Reading[]): string => sharedPath(group.map((reading) => reading.section)).join('>');
  return path(a) === path(b) && a.some((reading) => b.some((other) => other.label === reading.label));
}

/** The headings that stand above all of them. */
export function sharedPath(paths: readonly string[][]): string[] {
  const [first = [], ...others] = paths;
  const differs = first.findIndex((title, at) => others.some((path) => path[at] !== title));
  return differs < 0 ? first : first.slice(0, differs);
}

/** "12", "03", "2017" in three boxes of one label are one date. */
function joinDateParts(readings: readonly Reading[]): { reading: Reading; from: number }[] {
  const joined: { reading: Reading; from: number }[] = [];
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at] as Reading;
    const value = dateOf(readings.slice(at, at + 3));
    if (value === null) joined.push({ reading, from: at });
    else {
      joined.push({ reading: { ...reading, value, state: value === '' ? 'blank' : 'filled' }, from: at });
      at += 2;
    }
  }
  return joined;
}

/** The date that three boxes give, '' where they are empty, null where they are no date. */
function dateOf(parts: readonly Reading[]): string | null {
  const [first, second, third] = parts;
  if (!first || !second || !third) return null;
  const isOne = [second, third].every((part) => part.label === first.label && part.group === first.group && part.column === null);
  if (!isOne || first.section.join('>') !== third.section.join('>')) return null;
  const [day, month, year] = parts.map((part) => (part.state === 'filled' ? part.value.trim() : '')) as [string, string, string];
  if (/^d{0,2}$/i.test(day) && /^m{0,2}$/i.test(month) && /^y{0,4}$/i.test(year) && first.group !== null) return '';
  if (/^\d{1,2}$/.test(day) && /^(?:\d{1,2}|\p{L}{3,9})$/u.test(month) && /^\d{4}$/.test(year)) return `${day}/${month}/${year}`;
  if (/^\d{4}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(year)) return `${year}-${month}-${day}`;
  return null;
}
