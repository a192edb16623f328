import { type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, partsOf, shapeOf } from '../boxes/kin.ts';
import { isAction, isBold, isLabelLike, wordsOf } from '../boxes/words.ts';
import { clean } from '../text/text.ts';
import { isName } from './pair-parts.ts';

/** A value that goes on in names and values of its own: the words before them, and the blocks that hold one each. */
export interface Nested {
  lead: string;
  blocks: Box[];
}

/** What stands in a value that is more than one, or null: several blocks of one make, each with a name in a line of its own over what it names. */
export function nestedIn(value: Box): Nested | null {
  const at = inner(value);
  const from = at.children.findIndex((child) => !isText(child) && isBlock(child));
  const rest = at.children.slice(from).filter((child) => (isText(child) ? child.trim() : child.letters > 0));
  const blocks = rest.filter((child): child is Box => !isText(child));
  if (from < 0 || blocks.length < 2 || blocks.length < rest.length) return null;
  if (!blocks.every((block) => isBlock(block) && shapeOf(block) === shapeOf(blocks[0] as Box))) return null;
  const lead = at.children.slice(0, from).map((child) => (isText(child) ? child : isAction(child) ? '' : ` ${wordsOf(child)} `));
  return { lead: clean(lead.join('')), blocks };
}

function isBlock(box: Box): boolean {
  const parts = partsOf(inner(box));
  const [name, second, third] = parts;
  if (isInline(box) || box.fields > 0 || name === undefined || second === undefined) return false;
  if (isText(name))
    return /^[^:]+:\s*$/.test(name) && isLabelLike(name.trim()) && !isText(second) && second.tag === 'br' && third !== undefined;
  const isOver = name.look.isApart && isInline(name) && isBold(name) && isName(name);
  return isOver && parts.length === 2 && (isText(second) || (second.letters > 0 && !isBold(second)));
}
