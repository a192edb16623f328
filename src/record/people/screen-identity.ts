import type { ScreenReading } from '../../core/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { parseAge } from '../values/parse-age.ts';
import { findDates } from '../values/parse-date.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { type Identity, named, nobody } from './identity.ts';
import { isPersonHeading } from './section-owner.ts';

/** Whom the banner or main heading of a screen names, and the number of the record, where they can be read. */
export interface ScreenIdentity extends Identity {
  recordId: string | null;
}

const bornWords = /\b(?:born|d\.?\s?o\.?\s?b\.?|date of birth)\b[\s:.-]*/i;
const nhsWords = /\bnhs\s*(?:number|no\.?|num)?[\s:.-]*(\d{3}\s?\d{3}\s?\d{4})\b/i;
const recordWords =
  /(?:\b(?:(?:mosaic|rio|record|case|client|person|patient|hospital|social care|system|lcs|crn|unit|family)\s*)?(?:id|number|no\.?|ref(?:erence)?|crn|mrn)\b|\brecord(?=\s+\d{4}))[\s:.#-]*([A-Z]{0,4}[-/]?\d[\w/-]{2,})/i;
const stop =
  /\s*(?:[|·•–—;]|\s-\s|,?\s*\b(?:born|d\.?o\.?b\.?|date of birth|nhs|aged?|male|female|gender|sex|id|no|ref|record|mosaic|rio|client)\b|\().*$/i;

export function screenIdentity(screen: ScreenReading, lexicon: Lexicon, now: string): ScreenIdentity {
  const lines = screen.frames.flatMap((frame) => [
    ...joinLabels(frame.banner),
    ...frame.headings.filter((heading) => heading.level <= 2).map((heading) => heading.text),
  ]);
  let found: ScreenIdentity = { ...nobody, recordId: null };
  for (const line of lines) found = mergeIdentity(found, lineIdentity(line, lexicon, now));
  return found;
}

/** A banner may show "Client ID:" and "312845" as two lines. */
function joinLabels(lines: string[]): string[] {
  return lines.map((line, at) => {
    const next = lines[at + 1] ?? '';
    return /:\s*$/.test(line) && next !== '' && !/:\s*$/.test(next) ? `${line} ${next}` : line;
  });
}

function mergeIdentity(a: ScreenIdentity, b: ScreenIdentity): ScreenIdentity {
  return {
    name: a.name ?? b.name,
    words: a.name ? a.words : b.words,
    dateOfBirth: a.dateOfBirth ?? b.dateOfBirth,
    age: a.age ?? b.age,
    nhsNumber: a.nhsNumber ?? b.nhsNumber,
    relationship: null,
    recordId: a.recordId ?? b.recordId,
  };
}

function lineIdentity(line: string, lexicon: Lexicon, now: string): ScreenIdentity {
  const text = line.slice(0, 300);
  const born = bornWords.exec(text);
  const afterBorn = born ? text.slice(born.index + born[0].length) : '';
  const dateOfBirth = born ? (findDates(afterBorn.slice(0, 30), now)[0]?.iso.slice(0, 10) ?? null) : null;
  const nhs = nhsWords.exec(text)?.[1]?.replace(/\D/g, '') ?? null;
  const recordId = recordWords.exec(text.replace(nhsWords, ''))?.[1] ?? null;
  const lead = text.replace(stop, '').replace(/^(?:patient|client|service user|person|child|name|record (?:of|for)|case of)\s*:?\s+/i, '');
  const isName = dateOfBirth || nhs || recordId ? looksLikeName(lead) : isPersonHeading(lead, lexicon);
  const age = isName ? parseAge(/\(([^)]*)\)/.exec(text)?.[1] ?? '') : null;
  return { ...named(isName ? (parseName(lead)?.name ?? null) : null), dateOfBirth, age, nhsNumber: nhs, relationship: null, recordId };
}
