import type { FactDefinition } from '../../core/schemas/vocabulary.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isDeclaredNone, parseYesNo, plain, saysBooked, saysNotDone } from './answers.ts';
import { findDates } from './parse-date.ts';
import { blank, none, recorded, type TypedValue } from './typed-value.ts';

/** A date, an answer or a list of names stands in the first few hundred characters or nowhere. */
const longestAnswer = 500;

/** A date, when it was said or asked for, as ISO; a booking apart from what was done; several days as conflicting. `now` is ISO local. */
export function typeDate(text: string, label: string, definition: FactDefinition, lexicon: Lexicon, now: string): TypedValue {
  const dates = [...new Set(findDates(text.slice(0, longestAnswer), now).map((date) => date.iso))];
  if (/dateOfBirth$/.test(definition.fact)) return typeBirth(text, label, dates, now, lexicon);
  if (dates.length === 0) {
    if (/^n\s*\/?\s*a$|^not applicable$|^not (?:required|needed)$/.test(plain(text))) return none;
    // "No referral has been started" tells that there is none, and of none that it was not made.
    if (
      /^(?:no|there (?:is|are|was|were|has been|have been) no)\s+\p{L}.*\b(?:has|have|had|was|were|is|are|found|exists?|yet|recorded|on (?:file|record))\b/iu.test(
        text.trim(),
      )
    )
      return { status: 'not-seen', value: null };
    if (saysNotDone(text, lexicon)) return recorded('no');
    // 31/02/2026 is a date to the person who typed it, and no day.
    if (/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(text)) return { status: 'conflicting', value: null };
    return recorded(parseYesNo(text, lexicon) ?? text);
  }
  const planned = saysBooked(text, lexicon) || saysNotDone(text, lexicon);
  if (planned && !/(?:scheduled|[pP]lanned|expires|returningHome)At$|reviewDate$|edd$/.test(definition.fact))
    return { status: 'recorded', value: 'no', booked: dates[0] ?? '' };
  const end = dates.length === 2 && /\b(?:to|until|till)\b|\s[-–]\s/i.test(text) ? rangeEnd(definition.fact, dates) : null;
  if (end !== null) return recorded(end);
  if (dates.length > 1 && !sameDay(dates)) return { status: 'conflicting', value: null, alternatives: dates };
  return recorded(definition.type === 'date' ? (dates[0] ?? '').slice(0, 10) : longest(dates));
}

/** A date of birth lies behind; one ahead, or named so, is an expected date of delivery. */
function typeBirth(text: string, label: string, dates: string[], now: string, lexicon: Lexicon): TypedValue {
  const date = dates[0]?.slice(0, 10);
  if (date === undefined) return isDeclaredNone(text, lexicon) || /unborn/i.test(text) ? none : blank;
  const expected = /\bedd\b|expected|\bdue\b|unborn/i.test(text) || date > now.slice(0, 10) || /^edd\b/i.test(label);
  if (expected) return { status: 'declared-none', value: null, expected: date };
  return dates.length > 1 ? { status: 'conflicting', value: null, alternatives: dates } : recorded(date);
}

/** Of "05/06/2026 to 08/06/2026" a start takes the first date, an end the last. */
function rangeEnd(fact: string, dates: string[]): string | null {
  if (/start|from|began/i.test(fact)) return dates[0] ?? null;
  return /end(?:s|ed|At)?$/i.test(fact) ? (dates[1] ?? null) : null;
}

function sameDay(dates: string[]): boolean {
  return new Set(dates.map((date) => date.slice(0, 10))).size === 1;
}

function longest(dates: string[]): string {
  return [...dates].sort((a, b) => b.length - a.length)[0] ?? '';
}
