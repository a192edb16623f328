import type { Box } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { likesOf } from '../boxes/kin.ts';
import { nameWords } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { mostInLabel } from '../text/text.ts';
import { namesItself } from './pair-parts.ts';

/** Reads the people or things that are the value of a name, each in lines that begin with names of their own: "Name: ...", "Born: ...". Returns whether they were such. */
export function readNamedItems(name: Box, values: readonly Box[], page: PageContext): boolean {
  if (!values.some(holdsNamedItems)) return false;
  page.titles.push({ level: 9, text: nameWords(name).slice(0, mostInLabel), inside: name });
  values.forEach(page.visit);
  page.titles.pop();
  return true;
}

const holdsNamedItems = (box: Box): boolean =>
  box.kids.some((kid) => !isInline(kid) && likesOf(kid)[0] === kid && likesOf(kid).filter(namesItself).length > 1) ||
  box.kids.some(holdsNamedItems);
