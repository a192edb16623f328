import { GB } from 'chrono-node/en';
import type { Cue } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';

const bareYear = /^(?:19|20)\d\d(?:[-/–]\d{2,4})?s?$/;
const datedYear = /^(?:\d{1,2}[/.-]){1,2}((?:19|20)\d\d)$/;
const decade = /^(?:[6-9]0|00)s$/;

/** Years long enough before `asOf` to make what they date historic; "since 2019" goes on. */
export function findYears(tokens: readonly Token[], asOf: number, isOfChildren = false): Cue[] {
  const found: Cue[] = [];
  tokens.forEach((token, at) => {
    if (isAge(tokens, at))
      found.push({
        from: at - 1,
        to: at + 1,
        ownsNegator: false,
        source: isOfChildren && isAgeNow(tokens, at) ? 'age now' : 'age',
        meaning: { cue: 'historic', side: 'both', reach: 'clause' },
      });
    if (token.kind !== 'number' || !(isPast(token.word, wordBefore(tokens, at), asOf) || isMonthOfEntry(tokens, at, asOf))) return;
    const isSince = tokens[at - 1]?.word === 'since' || (tokens[at - 1]?.kind === 'word' && tokens[at - 2]?.word === 'since');
    found.push({
      from: isSince ? at - 1 : at,
      to: at + 1,
      ownsNegator: false,
      source: isSince ? 'since year' : 'year',
      meaning: { cue: isSince ? 'current' : 'historic', side: 'both', reach: 'clause' },
    });
  });
  return found;
}

const notAnAge = new Set([
  'weeks',
  'wks',
  'weeks40',
  'months',
  'days',
  'am',
  'pm',
  'hrs',
  'hours',
  'o',
  ':',
  '%',
  '/',
  'years',
  'yrs',
  'mg',
  'ml',
  '.',
]);

/** "The DASH came out at 17": a score. */
const scored = new Set([
  'out',
  'scored',
  'score',
  'scores',
  'stands',
  'stood',
  'marked',
  'rated',
  'dash',
  'epds',
  'audit',
  'risk',
  'came',
  'remains',
  'done',
  'redone',
  'repeated',
  'completed',
  'graded',
]);

/** "Attempted suicide at 17", "aged 15": an adult's youth. The reader leaves it aside for a child. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  const years = /^(?:\d\d?-)?(\d\d?)$/.exec(tokens[at]?.word ?? '');
  const isRange = years?.[0].includes('-') === true;
  if (!(before === 'at' || before === 'aged' || (before === 'age' && isRange)) || scored.has(tokens[at - 2]?.word ?? '')) return false;
  const age = Number(years?.[1]);
  if (!(age >= 8 && age <= 24)) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.word === ',' ||
    next.kind === 'break' ||
    (next.word === '.' && tokens[at + 2]?.kind !== 'number') ||
    (next.kind === 'word' && !notAnAge.has(next.word))
  );
}

const children = new Set(['boy', 'girl', 'child', 'pupil', 'student', 'yp', 'teenager', 'son', 'daughter', 'youth', 'male', 'female']);
const oldestChild = 17;

/** "Found drunk in the park, aged 14", "boy aged 12 with anxiety": in a child's record it says how old the child is. */
function isAgeNow(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.word ?? '';
  if (tokens[at - 1]?.word !== 'aged' || Number(tokens[at]?.word) > oldestChild) return false;
  const next = tokens[at + 1];
  const isLast = next === undefined || next.kind !== 'word';
  return children.has(before) || (before === ',' && isLast);
}

const monthAndYear = /^(?:0?[1-9]|1[0-2])[/.](\d\d)$/;

/** "11/16 MOC seen at A&E": a line of a chronology. "8/12" are eight months and "2/52" two weeks. */
function isMonthOfEntry(tokens: readonly Token[], at: number, asOf: number): boolean {
  const before = tokens[at - 1];
  if (!(before === undefined || before.kind === 'break' || before.word === '.')) return false;
  const year = Number(monthAndYear.exec(tokens[at]?.word ?? '')?.[1] ?? 0);
  return year >= 13 && year < asOf % 100;
}

/** The word before a number, over "in the" of a decade: "IQ in the 60s". */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.word ?? '';
  return before === 'the' && tokens[at - 2]?.word === 'in' ? (tokens[at - 3]?.word ?? '') : before;
}

function isPast(word: string, before: string, asOf: number): boolean {
  if (decade.test(word)) return before !== 'iq' && before !== 'fsiq';
  if (bareYear.test(word)) return Number(word.slice(0, 4)) < asOf;
  const dated = datedYear.exec(word);
  if (dated) return Number(dated[1]) < asOf - 1 + (word.split(/[/.-]/).length === 2 ? 1 : 0);
  return /^\d\d$/.test(word) && (before === 'in' || before === 'since') && (Number(word) < 10 || word.startsWith('0'));
}

// Parsing dates is slow: only where something looks like one.
const dateLike =
  /\d[/.-]\d|\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const longestDated = 300;

/** Returns the first date that a sentence gives, as ISO local date, day before month; a date without a year needs the date of the note. Null where there is none. */
export function readDate(sentence: string, noteOn: string | null): string | null {
  if (!dateLike.test(sentence)) return null;
  const reference = noteOn ? new Date(`${noteOn}T12:00:00`) : undefined;
  for (const found of GB.parse(sentence.slice(0, longestDated), reference)) {
    const { start } = found;
    const hasYear = start.isCertain('year') || noteOn !== null;
    if (!hasYear || !(start.isCertain('day') || (noteOn !== null && (start.isCertain('weekday') || start.isCertain('day'))))) continue;
    return `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
  }
  return null;
}

function pad(value: number | null): string {
  return String(value ?? 1).padStart(2, '0');
}
