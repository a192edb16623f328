import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Placed } from '../people/slot.ts';
import { findDates } from '../values/parse-date.ts';

/** Day (ISO) and author of a note; null where nothing says. */
export interface NoteHead {
  on: string | null;
  by: string | null;
}

/** Date and author of a note: in the other cells of its row or card, else in its own label or heading ("12 March 2026 CPN"). */
export function noteHead(note: Placed, besides: readonly Placed[], lexicon: Lexicon, now: string): NoteHead {
  const dated = besides.find((other) => isLabelOf(other, lexicon.noteLabels.date) && dayIn(other.reading.value, now) !== null);
  const author = besides.find((other) => isLabelOf(other, lexicon.noteLabels.author) && other.reading.state === 'filled');
  const titled = headInTitle(note, lexicon, now);
  return { on: dated ? dayIn(dated.reading.value, now) : titled.on, by: author ? author.reading.value : dated ? null : titled.by };
}

/** Whether a reading only says of a note when, by whom and of what kind it is. */
export function isNoteDetail(placed: Placed, lexicon: Lexicon): boolean {
  return [lexicon.noteLabels.date, lexicon.noteLabels.author, lexicon.noteLabels.other].some((labels) => isLabelOf(placed, labels));
}

function isLabelOf(placed: Placed, labels: ReadonlySet<string>): boolean {
  return labels.has(
    placed.reading.label
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
}

function dayIn(text: string, now: string): string | null {
  return findDates(text, now)[0]?.iso.slice(0, 10) ?? null;
}

/** A date in the title counts where little else stands beside it: "Referral of 09/06/2026" names a referral, not the author of what stands under it. */
function headInTitle({ reading }: Placed, lexicon: Lexicon, now: string): NoteHead {
  for (const title of [reading.label, ...[...reading.section].reverse(), reading.row ?? '']) {
    const date = findDates(title, now)[0];
    if (!date) continue;
    const author = authorIn(title.slice(0, date.start), title.slice(date.end));
    return { on: date.iso.slice(0, 10), by: namesEvent(title, lexicon) ? null : author };
  }
  return { on: null, by: null };
}

function namesEvent(title: string, lexicon: Lexicon): boolean {
  const words = title.toLowerCase().split(/[^a-z]+/);
  return Object.keys(lexicon.people.eventSections).some((type) => words.includes(type));
}

function authorIn(before: string, after: string): string | null {
  const author = `${before} ${after}`
    .replace(/\b(?:by|on|at|note|entry|case note|progress note)\b/gi, ' ')
    .replace(/^[\s,.:;|–—·-]+|[\s,.:;|–—·-]+$/g, '')
    .replace(/\s+/g, ' ');
  return author === '' ? null : author;
}
