import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { inner, isTelling, lastBefore } from '../boxes/kin.ts';
import { holding } from '../boxes/once.ts';
import { holdsAction, isButton, nameWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { groupTitle } from './question-of.ts';

/** Reads two lists that choices are moved between ("Available", "Chosen") as one question; what stands in the second is the answer. Returns whether the box was one. */
export function readDualList(box: Box, page: PageContext): boolean {
  if (!holdsLists(box)) return false;
  const columns = box.kids.map((kid) => ({ kid, list: listIn(kid) })).filter(({ list }) => list !== null);
  const [source, chosen, more] = columns;
  if (!source?.list || !chosen?.list || more) return false;
  if (!fromWords.test(wordsOf(source.kid)) || !toWords.test(wordsOf(chosen.kid))) return false;
  // Lists of words are such a question only where something moves words from one to the other.
  if (
    source.list.role !== 'listbox' &&
    !source.list.control &&
    !box.kids.some((kid) => isButton(kid) || (holdsAction(kid) && !listIn(kid)))
  )
    return false;
  const title = titleOf(box, page);
  if (title) addReading(page, chosen.kid, 'dual-list', title, optionsIn(chosen.list).join('; '), 'choice');
  for (const { list } of [source, chosen]) if (list?.control) page.used.add(list);
  return true;
}

const fromWords = /^(available|all|source|options|unselected|not selected|possible)\b/i;
const toWords = /^(chosen|selected|assigned|current|target|added|included)\b/i;

function listIn(box: Box, depth = 0): Box | null {
  if (isButton(box) || depth > 4 || !(mayBeList(box) || holdsLists(box))) return null;
  if (box.role === 'listbox' || isWordList(box) || (box.control === 'select' && box.notes?.has('options'))) return box;
  const found = box.kids.map((kid) => listIn(kid, depth + 1)).filter((list) => list !== null);
  return found.length === 1 ? (found[0] as Box) : null;
}

const mayBeList = ({ role, tag, control }: Box): boolean => role === 'listbox' || tag === 'ul' || control === 'select';
const holdsLists = holding(mayBeList);

/** A list of words alone. */
const isWordList = ({ tag, kids, fields }: Box): boolean =>
  tag === 'ul' && fields === 0 && kids.length > 0 && kids.every((kid) => kid.tag === 'li' && kid.letters < 80 && !kid.holdsBlocks);

const optionsIn = (list: Box): string[] =>
  list.control === 'select' ? attribute(list, 'options').split('\n').filter(Boolean) : wordsIn(list);

const wordsIn = (list: Box): string[] =>
  list.kids.flatMap((kid) => (kid.role === 'option' || kid.kids.length === 0 ? [wordsOf(kid)] : wordsIn(kid))).filter(Boolean);

function titleOf(box: Box, page: PageContext): string {
  for (let at: Box | null = box, level = 0; at && level < 4; at = at.parent, level += 1) {
    const before = lastBefore(at, isTelling);
    const title = groupTitle(at, page)?.words ?? (before && inner(before).tag === 'label' ? nameWords(before) : '');
    if (title) return title;
  }
  return page.titles.at(-1)?.text ?? '';
}
