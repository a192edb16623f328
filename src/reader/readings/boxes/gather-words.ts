import { clean, cleanLines } from '../text/text.ts';
import { type Box, isInlineTag, isText } from './box.ts';
import { amongNames } from './names.ts';
import { once } from './once.ts';

/** Puts the words of a box together as a person reads them: without what is typed into fields, and with room where the page draws some. */

type Test = (box: Box) => boolean;

export const isInline = (box: Box): boolean => isInlineTag(box.tag) && !box.holdsBlocks;

/** One line of all words, white space collapsed. */
export const allWords = once((box): string => clean(onlyText(box) ?? said(box).words));

/** Most boxes hold one text alone. */
function onlyText({ children }: Box): string | null {
  const [first = ''] = children;
  return children.length < 2 && isText(first) ? first : null;
}

/** A way to ask for the words of boxes without those boxes inside that a test names: what is found of each is kept for the boxes around it. */
export function wordsWithout(test: Test): (box: Box) => string {
  const ask: (box: Box) => Said = once((box) => (box.kids.length === 0 ? said(box) : gather(box, ' ', ask, test)));
  return once((box) => clean(ask(box).words));
}

/** The same for a test that is asked but once. */
export function wordsWithoutOnce(box: Box, test: Test): string {
  const ask = (at: Box): Said => (at.kids.length === 0 ? said(at) : gather(at, ' ', ask, test));
  return clean(ask(box).words);
}

/** Words with the line breaks that blocks and `<br>` make. `without` names boxes to leave out. */
export function linesOf(box: Box, without?: Test): string {
  const ask = (at: Box): Said => gather(at, '\n', ask, without);
  return cleanLines(ask(box).words);
}

/** What was put together so far: words up to the last letter, the space behind them, and the end of the words. */
interface Said {
  words: string;
  room: string;
  end: string;
}

const said: (box: Box) => Said = once((box) => gather(box, ' ', said));

function gather(box: Box, gap: string, ofKid: (kid: Box) => Said, without?: Test): Said {
  const so: Said = { words: '', room: '', end: '' };
  for (const child of box.children) {
    if (isText(child)) add(so, gap === ' ' ? child : child.replace(/\s+/g, ' '));
    else if (child.control || without?.(child)) add(so, ' ');
    else if (child.tag === 'br') add(so, gap);
    else if (so.words !== '' && isChipOf(child, box.kids[child.index - 1])) {
      so.room = '';
      add(so, goesOn.test(so.end) ? ' ' : '; ');
      join(so, ofKid(child));
    } else {
      // Chips and lines within a line stand apart, whatever the markup leaves out.
      const edge = !isInline(child) ? gap : child.look.isApart && so.words !== '' && so.room === '' ? ' ' : '';
      add(so, edge);
      join(so, ofKid(child));
      add(so, edge);
    }
  }
  return so;
}

/** What does not end before a chip. */
const goesOn = /([;,]|\s(by|on|at|to|of|and|or|from|for|in|with))$/i;
const longestEnd = 6;

function add(so: Said, text: string): void {
  const words = text.trimEnd();
  const room = text.slice(words.length);
  if (words === '') addRoom(so, room);
  else join(so, { words, room, end: words.slice(-longestEnd) });
}

/** More of the same space says nothing. */
function addRoom(so: Said, room: string): void {
  if (!(so.room.length > 2 && room.length === 1 && so.room.endsWith(room.repeat(3)))) so.room += room;
}

function join(so: Said, { words, room, end }: Said): void {
  if (words === '') {
    addRoom(so, room);
    return;
  }
  so.end = end.length < longestEnd ? (so.end + so.room + end).slice(-longestEnd) : end;
  so.words += so.room + words;
  so.room = room;
}

/** Whether two parts of one make stand side by side as words of their own: the choices of a list, the tags of a person. */
const isChipOf = (child: Box, last: Box | undefined): boolean =>
  last !== undefined &&
  child.classes !== '' &&
  last.classes === child.classes &&
  // Tags that no longer fit beside the last stand below it.
  ((isInline(child) ? child.look.isApart : child.look.isBeside) || (child.control === null && isChip(child)));

const namesChip = amongNames('chip|badge|pill|tag');
/** Whether a box is drawn as a tag, by the names that style sheets everywhere use. */
export const isChip = ({ tag, classes }: Box): boolean =>
  namesChip.test(classes) || namesChip.test(tag) || /[a-z](Chip|Badge|Pill|Tag)\b/.test(classes);
