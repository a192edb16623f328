import { type Box, isText } from '../boxes/box.ts';
import { isInLine, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { clean, endsInColon } from '../text/text.ts';
import { readLines } from './read-lines.ts';

type Part = Box | string;

/** Reads "<b>Label:</b> value" on lines of their own between the blocks of a box that holds fields elsewhere. A line with a field on it, or right before one, belongs to the field. */
export function readLooseLines(box: Box, page: PageContext): void {
  if (box.fields === 0 || !box.children.some((child) => isText(child) && child.trim() !== '')) return;
  for (const line of looseLines(box)) {
    if (!isNamed(line)) continue;
    readLines(box, line, page);
    for (const part of line) if (!isText(part)) page.used.add(part);
  }
}

function looseLines({ children }: Box): Part[][] {
  const lines: Part[][] = [];
  let line: Part[] = [];
  let isOfField = false;
  const finish = (): void => {
    if (!isOfField && line.length > 0) lines.push(line);
    line = [];
    isOfField = false;
  };
  for (const child of children) {
    const isEnd = !isText(child) && (child.tag === 'br' || (!isInLine(child) && child.fields === 0));
    if (isEnd) finish();
    else if (!isText(child) && (child.fields > 0 || child.control)) isOfField = true;
    else line.push(child);
    // What stands below a field goes on with it, as far as anyone can tell.
    if (!isText(child) && !isInLine(child) && child.fields > 0) finish();
  }
  finish();
  return lines;
}

/** A name in a box of its own with its colon, and words behind it. */
function isNamed(line: readonly Part[]): boolean {
  const [name, ...rest] = line.filter((part) => !isText(part) || part.trim() !== '');
  if (!name || isText(name) || name.tag === 'label' || !endsInColon(wordsOf(name))) return false;
  return /[\p{L}\p{N}]/u.test(clean(rest.map((part) => (isText(part) ? part : wordsOf(part))).join(' ')));
}
