import { GB } from 'chrono-node/en';

/** One dated note of a longer field: ISO local date, author as written, and its text `[start, end)` in JavaScript string indices, header included. */
export interface NotePart {
  on: string | null;
  by: string | null;
  start: number;
  end: number;
}

const longestHeader = 120;
const startsWithDate =
  /^(?:(?:case )?note[s:,-]* |entry[: -]+|date[: ]+|[A-Z][a-z]+day,? |\[)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4})/i;
const afterDate = /^[\s,\]]*(?:at )?(?:\d{1,2}[:.]\d{2} ?(?:hrs?|am|pm)?|\d{4} ?hrs?)?[\s,\]–-]*/i;

/** Splits a prose field into its dated notes by header lines such as "03/05/2026 14:10 CPN:". A text without headers is one note without a date. Linear. */
export function splitNotes(text: string): NotePart[] {
  const parts: NotePart[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const header = readHeader(text.slice(lineStart, Math.min(lineEnd, lineStart + longestHeader)));
    if (header) {
      const before = parts.at(-1);
      if (before) before.end = lineStart;
      else if (text.slice(0, lineStart).trim() !== '') parts.push({ on: null, by: null, start: 0, end: lineStart });
      parts.push({ ...header, start: lineStart, end: text.length });
    }
    lineStart = lineEnd + 1;
  }
  return parts.length > 0 ? parts : [{ on: null, by: null, start: 0, end: text.length }];
}

/** The date and the author of a line that begins a note; null where the line is text. */
function readHeader(line: string): { on: string; by: string | null } | null {
  const dated = startsWithDate.exec(line);
  if (!dated) return null;
  const result = GB.parse(dated[0])[0];
  const date = result?.start;
  if (!date?.isCertain('day') || !date.isCertain('year')) return null;
  const on = `${date.get('year')}-${String(date.get('month')).padStart(2, '0')}-${String(date.get('day')).padStart(2, '0')}`;
  const rest = line.slice(dated[0].length).replace(afterDate, '');
  const author =
    /^([^:.\n]{2,50}):/.exec(rest)?.[1] ?? (rest.length <= 40 && /^[A-Z]/.test(rest) && !/[.?!]/.test(rest.slice(3)) ? rest : null);
  return { on, by: author?.replace(/[\s([-]+$/, '').trim() || null };
}
