import type { Box } from './box.ts';
import { addReading, type PageContext } from './page-context.ts';
import { groupTitle } from './read-choices.ts';
import { isButton, wordsOf } from './words.ts';

/** Reads two lists that choices are moved between ("Available", "Chosen") as one question; what stands in the second is the answer. Returns whether the box was one. */
export function readDualList(box: Box, page: PageContext): boolean {
  const columns = box.kids.map((kid) => ({ kid, list: listIn(kid) })).filter(({ list }) => list !== null);
  const [source, chosen] = columns;
  if (!source || !chosen || columns.length > 2) return false;
  if (!fromWords.test(wordsOf(source.kid)) || !toWords.test(wordsOf(chosen.kid))) return false;
  const title = titleOf(box, page);
  if (title) addReading(page, chosen.kid, 'dual-list', title, optionsIn(chosen.list as Box).join('; '), 'choice');
  return true;
}

const fromWords = /^(available|all|source|options|unselected|not selected|possible)\b/i;
const toWords = /^(chosen|selected|assigned|current|target|added|included)\b/i;

function listIn(box: Box, depth = 0): Box | null {
  if (isButton(box) || depth > 4) return null;
  if (box.role === 'listbox') return box;
  const found = box.kids.map((kid) => listIn(kid, depth + 1)).filter((list) => list !== null);
  return found.length === 1 ? (found[0] as Box) : null;
}

const optionsIn = (list: Box): string[] =>
  list.kids.flatMap((kid) => (kid.role === 'option' || kid.kids.length === 0 ? [wordsOf(kid)] : optionsIn(kid))).filter(Boolean);

function titleOf(box: Box, page: PageContext): string {
  for (let at: Box | null = box, level = 0; at && level < 4; at = at.parent, level += 1) {
    const title = groupTitle(at, page);
    if (title) return title.words;
  }
  return page.titles.at(-1)?.text ?? '';
}
