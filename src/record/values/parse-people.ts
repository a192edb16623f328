import { parseAge } from './parse-age.ts';
import { findDates } from './parse-date.ts';
import { looksLikeName, parseName } from './parse-name.ts';

export interface NamedChild {
  name: string;
  words: string[];
  dateOfBirth: string | null;
  age: number | null;
  /** As shown. */
  text: string;
}

const person =
  /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}|\p{Lu}[\p{Lu}'’-]+,\s\p{Lu}[\p{L}'’-]+)\s*(\([^)]*\)|[,–-]?\s*(?:(?:DOB|D\.O\.B\.?|dob|d\.o\.b\.?|DoB|[Bb]orn|[Dd]ate of birth)[\s:.-]*)?\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|\p{L}{3,9})[\s./-]+\d{2,4}|[,–-]?\s*(?:[Aa]ged?\s*)?\d{1,2}\s*(?:y(?:ears?|rs?|o)?|m(?:onths?|ths?)|weeks?)?\b(?:\s*old)?|[,–-]?\s*[Aa]ged?\s*\d{1,2})/gu;
const notNames =
  /^(?:yes|no|none|two|three|four|five|one|son|daughter|sons|daughters|child|children|both|lives?|the|aged?|dob|born|mother|father|unknown|not|see|all|with|he|she|they|her|his|regular|every|weekends?|january|february|march|april|may|june|july|august|september|october|november|december|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;

/** The children whom one cell names: "Ivy, DOB 12/05/2018", "Kai (3) and Leon (8)", "Kai Doyle; Leon Doyle". Empty where it names nobody for certain. */
export function parsePeople(value: string, now: string): NamedChild[] {
  const text = value.slice(0, 2000).replace(/^\s*(?:yes|y)\b[\s,:;.–-]*/i, '');
  const found: NamedChild[] = [];
  for (const match of text.matchAll(person)) {
    const named = parseName(match[1] ?? '');
    if (!named || notNames.test(named.name.split(' ')[0] ?? '')) continue;
    const detail = match[2] ?? '';
    const date = findDates(detail, now)[0]?.iso.slice(0, 10) ?? null;
    const age = date ? null : parseAge(detail.replace(/^[(,\s–-]+|\)$/g, ''));
    if (date !== null || age !== null || detail.startsWith('(')) found.push({ ...named, dateOfBirth: date, age, text: match[0] });
  }
  return found.length > 0 ? found : plainNames(text);
}

function plainNames(text: string): NamedChild[] {
  const parts = text.split(/\s*(?:;|\n|,|\band\b|&|\/)\s*/).filter((part) => part !== '');
  const names = parts.map((part) => (looksLikeName(part) || /^\p{Lu}[\p{Ll}'’-]+$/u.test(part) ? parseName(part) : null));
  if (names.length === 0 || names.some((name) => name === null || name.name.split(' ').some((word) => notNames.test(word)))) return [];
  // A single capitalised word alone is more often an answer than a name.
  if (names.length === 1 && !(names[0]?.name ?? '').includes(' ')) return [];
  return names.flatMap((name) => (name ? [{ ...name, dateOfBirth: null, age: null, text: name.name }] : []));
}
