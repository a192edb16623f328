import { type Box, isText } from '../boxes/box.ts';
import { isAside, isButton } from '../boxes/words.ts';
import { type PageContext, sectionOf } from '../page-context.ts';
import { levelOf } from '../titles/read-titles.ts';

/** Notes a box that no reader took as it stands: it may belong to another that no structure binds to it. */
export function pass(box: Box, page: PageContext): void {
  const { passed, groups, places } = page;
  if (!passed.has(box)) passed.set(box, { box, section: sectionOf(page), group: groups.at(-1) ?? null, readBefore: places.length });
}

/** Notes a box that holds words of its own, and no blocks between them. */
export function passWords(box: Box, page: PageContext): void {
  if (!box.holdsBlocks && box.children.some((child) => isText(child) && child.trim() !== '') && levelOf(box) === null) pass(box, page);
}

/** Notes what a reader left of a box that it took as a whole: `first` is the number of the first reading that it made. */
export function passRest(box: Box, first: number, page: PageContext): void {
  const told = new Set(page.places.slice(first));
  const walk = (at: Box): void => {
    if (told.has(at) || page.walked.has(at) || isButton(at) || isAside(at)) return;
    page.walked.add(at);
    if (at.control) return;
    passWords(at, page);
    if (!page.passed.has(at)) at.kids.forEach(walk);
  };
  walk(box);
}
