import type { Box } from './box.ts';
import type { PageContext } from './page-context.ts';
import { isAction, isLabelLike, linesOf, wordsOf } from './words.ts';

/** Titles under which free text is a note of the record. */
const noteTitle =
  /\b(notes?|comments?|narrative|observations?|chronology|case note|progress note|contact record|summary of (contact|discussion)|analysis|background|history of|concerns?|reason for referral|description|details|views?|plan|formulation|presentation)\b/i;

const shortestNote = 25;

/** Reads free text that stands under a title of notes as prose, with that title as its label. Returns whether the box was such a text. */
export function readNotesUnder(box: Box, parent: Box, page: PageContext): boolean {
  if (parent.tag === 'label' || box.fields > 0 || box.letters < shortestNote || !isText(box)) return false;
  const title = page.titles.at(-1);
  if (!title || !noteTitle.test(title.text) || title.text.length > 60) return false;
  const text = linesOf(box, isAction);
  if (
    text.length < shortestNote ||
    isLabelLike(text) ||
    !/[.!?…]|\s\S+\s\S+\s\S+\s/.test(text) ||
    /^[^\s:]{1,20}(\s[^\s:]+){0,4}:/.test(text)
  )
    return false;
  const last = page.readings.at(-1);
  const place = page.places.at(-1);
  // Paragraphs of one note are one reading.
  if (
    last &&
    place &&
    last.how === 'note' &&
    last.label === title.text &&
    parent.children.some((child) => typeof child !== 'string' && child.element === place)
  ) {
    last.value = `${last.value}\n\n${text}`.slice(0, 200_000);
    return true;
  }
  return page.add(box, { label: title.text, value: text, kind: 'prose', how: 'note' });
}

/** A paragraph: words only, perhaps with emphasis and line breaks. */
function isText(box: Box): boolean {
  if (!/^(p|div|blockquote|pre|span|section|td|article)$/.test(box.tag)) return false;
  return (
    box.children.every((child) => typeof child === 'string' || /^(b|strong|em|i|u|br|a|span|mark|abbr|small|p)$/.test(child.tag)) &&
    wordsOf(box) !== ''
  );
}
