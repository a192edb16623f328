import { addReading } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, partsOf } from '../boxes/kin.ts';
import { isAction, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isName } from './pair-parts.ts';

/** A number to call or an address to write to. */
const isContact = /^(\+?[\d ()-]{7,20}|[^\s@]+@[^\s@]+\.\w+)$/;

/** Reads a name over a list of numbers or addresses, each with what is said of it behind a dash: one reading for each. Returns whether it was such a list. */
export function readContactList(boxes: readonly Box[], page: PageContext): boolean {
  const [name, list, more] = boxes;
  if (!name || !list || more || ![list, list.kids[0]].some((each) => each && /^[uo]l$/.test(each.tag))) return false;
  const label = wordsOf(name);
  if (!(isName(name) || name.tag === 'p') || name.letters > 30 || !soundsLikeName(label)) return false;
  const found = itemsOf(list).map((item) => [item, contactIn(item)] as const);
  if (found.length === 0 || !found.every(([, words]) => words)) return false;
  for (const [item, words] of found) addReading(page, item, 'paired', label, words as string);
  return true;
}

const itemsOf = (list: Box): Box[] => {
  const at = list.kids.length === 1 && list.kids[0]?.tag !== 'li' ? (list.kids[0] as Box) : list;
  return at.kids.filter(({ letters }) => letters > 0);
};

/** The number or address that an item begins with, where nothing else stands there but what is said of it and can be done with it. */
function contactIn(item: Box): string | null {
  const parts = partsOf(inner(item)).filter((part) => isText(part) || !isAction(part));
  const only = parts.length === 1 && !isText(parts[0] as Box | string) ? (parts[0] as Box) : null;
  const [first, second, more] = (only && !isInline(only) ? partsOf(inner(only)) : parts).map((part) =>
    isText(part) ? part.trim() : wordsOf(part),
  );
  return first !== undefined && isContact.test(first) && !more && (second === undefined || /^[-–—(]/.test(second)) ? first : null;
}
