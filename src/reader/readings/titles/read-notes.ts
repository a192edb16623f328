import { addReading, cut, readingBefore } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { isInline, linesOf } from '../boxes/gather-words.ts';
import { hasDistinctNames, likesOf, shapeOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { isAction, isLabelLike } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { areNamedTurns } from '../pairs/named-turns.ts';
import { isInstruction } from '../text/instruction.ts';
import { cleanLines, mostInProse } from '../text/text.ts';
import { dated, entryHead } from './entry-head.ts';

/** Titles under which free text is a note of the record. */
export const titleOfNotes =
  /\b(notes?|alerts?|comments?|remarks?|narrative|evaluation|observations?|chronology|contact record|summary of contact|discussion|analysis|background|history of|concerns?|reason for referral|description|details|views|(?<=\S )view|view of|plan|formulation|presentation)\b/i;

const shortestNote = 25;

/** Reads free text that stands under a title of notes as prose, with that title as its label. Returns whether the box was such a text. */
export function readNotesUnder(box: Box, page: PageContext): boolean {
  return (
    box.fields === 0 &&
    !page.used.has(box) &&
    box.letters >= shortestNote &&
    box.parent?.tag !== 'label' &&
    isText(box) &&
    readNote(box, linesOf(box, isAction), page)
  );
}

/** The same for words that stand loose. */
export function readNote(box: Box, raw: string, page: PageContext): boolean {
  const titles = page.titles.map((each) => each.text);
  const title = notesTitle(titles, () => entryHead(box, page) !== null) ?? titleOfNote(box, page);
  if (title === null) return false;
  const lines = cleanLines(raw);
  const byLine = byline.exec(lines)?.[0] ?? '';
  const head = byLine.trim() || entryHead(box, page);
  const behind = lines.slice(byLine.length);
  const text = head && behind.startsWith(head) ? behind.slice(head.length).trim() : behind;
  const title9 = page.titles.at(-1);
  // Who wrote, and when.
  if (text.length < 90 && (dated.test(text) || /\d [a-z]+s? ago$/.test(text)) && !/[.!?]$/.test(text)) return false;
  // Words under the legend of fields say how to answer.
  if (isInstruction(text) || (title9?.level === 9 && title9.inside.fields > 0)) return false;
  const isProse = text.length >= shortestNote && (!isLabelLike(text) || text.length > 60) && /[.!?]|\s\S+\s\S+\s\S+\s/.test(text);
  // "School suspects violence: a neighbour told them. Mum says no." goes on after its colon as a sentence does.
  if (!isProse || (/^[^\s:]{1,20}(\s[^\s:]+){0,4}:(?!\d\d| \p{Ll}.*\. )/u.test(text) && !(isNextNote(box, page) && isSaid(text))))
    return false;
  const last = readingBefore(box, 'note', page);
  const section = head ? [...titles, head] : titles;
  if (last?.label !== title || last.section.at(-1) !== section.at(-1))
    return addReading(page, box, 'note', title, text, 'prose', { section });
  // Paragraphs of one note are one reading.
  if (last.value.length >= mostInProse) page.isCut = true;
  else last.value = cut(`${last.value}\n\n${text}`, mostInProse, page);
  return true;
}

/** Whether what was read last is a note in a box of the same make. */
function isNextNote(box: Box, { readings, places }: PageContext): boolean {
  const last = places.at(-1);
  return readings.at(-1)?.how === 'note' && last !== undefined && box.classes !== '' && shapeOf(last) === shapeOf(box);
}

/** "Call from school: absent twice this week." */
const isSaid = (text: string): boolean => /^[^:]+: \S+( \S+){3,}[.!?]$/.test(text);

/** The title of notes that the text stands under: the nearest, or the one above the nearest where that is the head of an entry ("19/01/2026 Health visitor", or "Home visit" over a line that says when). */
function notesTitle(titles: readonly string[], isEntry: () => boolean): string | null {
  const [above, nearest] = [titles.at(-2) ?? '', titles.at(-1) ?? ''];
  const isHead = !titleOfNotes.test(nearest) && (dated.test(nearest) || (titleOfNotes.test(above) && isEntry()));
  const title = isHead ? above : nearest;
  return titleOfNotes.test(title) && title.length <= 60 ? title : null;
}

/** The title of one note among several under "Notes": in the same box as its text, right over it. */
function titleOfNote(box: Box, { titles }: PageContext): string | null {
  const [above, nearest] = titles.slice(-2);
  const isOwn = nearest !== undefined && nearest.inside === box.parent && nearest.text.length <= 60;
  return isOwn && above !== undefined && /^(case |contact )?(notes|comments)$/i.test(above.text) ? nearest.text : null;
}

/** A first line that says who wrote, and when. */
const byline = /^[^\n.!?]{0,80}\b\d{1,4}(st|nd|rd|th)?[/. -]\w{1,9}[/. ,-]+\d{2,4}\b[^\n.!?]{0,30}\n+/;

const isGuide = amongNames('hint|help|tip');

/** A paragraph: words only, perhaps with emphasis and line breaks. */
const isText = (box: Box): boolean =>
  !isGuide.test(box.names) &&
  ![box, box.kids[0]].some((each) => each && likesOf(each).length > 1 && hasDistinctNames(each)) &&
  /^(p|b|div|blockquote|pre|span|section|td|article)$/.test(box.tag) &&
  box.kids.every((kid) => isInline(kid) || /^(br|p)$/.test(kid.tag)) &&
  !areNamedTurns(box.kids.filter(({ tag }) => tag !== 'br'));
