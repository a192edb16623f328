import type { RecordNotice } from '../core/schemas/case-record.ts';
import type { ScreenReading } from '../core/schemas/reading.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { isBlankWord, isDeclaredNone, parseYesNo, plain } from './values/answers.ts';

/** Reasons to give no flags for the record, from its banner, headings and status fields. */
export function findNotices(screens: ScreenReading[], lexicon: Lexicon): RecordNotice[] {
  const frames = screens.flatMap((screen) => screen.frames);
  const readings = frames.flatMap((frame) => frame.readings);
  const lines = frames.flatMap((frame) => [...frame.banner, ...frame.headings.filter((h) => h.level <= 2).map((h) => h.text)]).map(plain);
  const badges = readings
    .filter((reading) => reading.kind === 'inline' || /^(?:badge|alert|record status|case status|person status)$/i.test(reading.label))
    .map((reading) => plain(reading.value));
  const said = [...lines, ...badges];
  const notices: RecordNotice[] = [];
  if (readings.length === 0 && lines.length === 0) notices.push('nothing-read');
  if (said.some((line) => lexicon.people.restricted.some((word) => hasPhrase(line, word)))) notices.push('restricted');
  if (
    badges.some((badge) => lexicon.people.closed.includes(badge)) ||
    lines.some((line) => /\b(?:case|record|referral) (?:is )?(?:closed|archived)\b|\(closed\)|^closed$/.test(line))
  )
    notices.push('closed');
  if (isDeceased(said, readings, lexicon)) notices.push('deceased');
  return notices;
}

function isDeceased(said: string[], readings: { label: string; value: string; section: string[] }[], lexicon: Lexicon): boolean {
  if (said.some((line) => /\b(?:deceased|died on|date of death)\b/.test(line) && !/\b(?:not|no) deceased\b/.test(line))) return true;
  return readings.some((reading) => {
    if (reading.section.length > 1 || isBlankWord(reading.value, lexicon) || isDeclaredNone(reading.value, lexicon)) return false;
    if (/^(?:date of death|died|deceased date|date deceased)$/i.test(reading.label)) return true;
    return /^(?:deceased|deceased\?|is deceased)$/i.test(reading.label) && parseYesNo(reading.value, lexicon) === 'yes';
  });
}

function hasPhrase(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase);
  return at >= 0 && !/[a-z]/.test(line.charAt(at - 1)) && !/[a-z]/.test(line.charAt(at + phrase.length)) && line.length < 160;
}
