import { type Box, isText } from '../boxes/box.ts';
import { partsOf } from '../boxes/kin.ts';
import { once } from '../boxes/once.ts';
import { isTitleTag, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { mostInLabel } from '../text/text.ts';

/** A date somewhere in a line. */
export const dated = /\b\d{1,4}(st|nd|rd|th)?[/. -]\w{1,9}[/. ,-]+\d{2,4}\b|\b[A-Z][a-z]{2,8} \d{1,2}(st|nd|rd|th)?,? \d{4}\b/;

const mostInHead = 110;
const namedPart = /^\p{L}[\p{L} ]{1,30}:/u;
const sentence = /\p{Ll}{3}[.!?](\s|$)/u;

/** Whether words only say when, and perhaps by whom, what follows was written: "3 May 2026 16:20 – H Marsh". A name and its value are no such line. */
const isEntryHead = (words: string): boolean =>
  words.length < mostInHead && dated.test(words) && !namedPart.test(words) && !sentence.test(words) && !/\?$/.test(words);

/** The line that says when and by whom a text was written, in the same entry: first in the box, or before it. Null where there is none, or a title says it. */
export function entryHead(box: Box, page: PageContext): string | null {
  const head = headInside(box) ?? headBefore(box, 3);
  const title = page.titles.at(-1)?.text ?? '';
  return head === null || (dated.test(title) && (head.includes(title) || title.includes(head))) ? null : head.slice(0, mostInLabel);
}

/** A first part in its own print or place, before the text. */
function headInside(box: Box): string | null {
  const [first, more] = partsOf(box);
  return first !== undefined && more !== undefined && !isText(first) && isEntryHead(wordsOf(first)) ? wordsOf(first) : null;
}

/** Past the paragraphs of the same entry, and out of the wrappers that begin right after its head. */
function headBefore({ parent, index }: Box, levels: number): string | null {
  const head = parent && headsIn(parent)[index];
  if (head !== undefined) return head && wordsOf(head);
  return parent && levels > 0 ? headBefore(parent, levels - 1) : null;
}

/** The head of an entry that each child stands behind; null where something else stands between, undefined where nothing does. */
const headsIn = once(({ kids }): (Box | null | undefined)[] => {
  let head: Box | null | undefined;
  return kids.map((kid) => {
    const before = head;
    if (isHead(kid)) head = kid;
    else if (kid.letters > 0 && !/^(p|br)$/.test(kid.tag)) head = null;
    return before;
  });
});

const isHead = (box: Box): boolean =>
  box.letters > 0 && box.letters < 2 * mostInHead && box.fields === 0 && !isTitleTag(box) && isEntryHead(wordsOf(box));
