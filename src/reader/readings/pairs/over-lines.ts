import type { Box } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { firstAfter, shapeOf } from '../boxes/kin.ts';
import { holds, isTitleTag, wordsOf } from '../boxes/words.ts';
import { splitColon } from '../text/text.ts';

/** Whether a name stands over a block with names of its own or under a title: then it is the title of that, and no blank. */
export function standsOverLines(name: Box): boolean {
  // A cell alone in its row stands over the next row.
  const from = name.tag === 'td' && name.parent?.kids.length === 1 ? name.parent : name;
  const next = firstAfter(from, ({ tag }) => tag !== 'br');
  if (!next || isInline(next) || next.control || next.letters === 0) return false;
  return (
    holds(next, (kid) => isTitleTag(kid) || (kid.tag === 'table' && kid.letters > 0)) ||
    countNamed(next) > 1 ||
    standsBesideNamed(from, next)
  );
}

/** A label element before several boxes of one make, each with a name of its own. */
function standsBesideNamed(label: Box, next: Box): boolean {
  const rest = label.parent?.kids.slice(next.index).filter(({ letters }) => letters > 0) ?? [];
  return label.tag === 'label' && rest.length > 1 && rest.every((box) => shapeOf(box) === shapeOf(next) && splitColon(wordsOf(box))?.[1]);
}

/** Lines inside that say "Label: value". */
const countNamed = ({ kids }: Box): number =>
  kids.reduce((sum, kid) => {
    const inside = countNamed(kid);
    return sum + (inside > 0 ? inside : !isInline(kid) && splitColon(wordsOf(kid))?.[1] ? 1 : 0);
  }, 0);
