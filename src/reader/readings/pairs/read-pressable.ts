import { addReading } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { splitColon } from '../text/text.ts';

/** Reads the facts that a head or a card to press shows on lines of their own, each with its name and a colon. What else stands on a button says what it does. */
export function readPressable(button: Box, page: PageContext): void {
  for (const line of linesIn(button)) {
    const [name, value] = splitColon(wordsOf(line)) ?? [];
    if (name && value) addReading(page, line, 'colon', name, value);
  }
}

/** The innermost blocks inside that hold words of their own. */
const linesIn = (box: Box): Box[] =>
  box.kids.flatMap((kid) => {
    const inside = linesIn(kid);
    const isLine = !isInline(kid) && !kid.control && kid.children.some((child) => isText(child) && child.trim() !== '');
    return inside.length > 0 || !isLine ? inside : [kid];
  });
