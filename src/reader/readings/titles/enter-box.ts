import type { Heading } from '../../../core/schemas/reading.ts';
import type { Box } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { likesOf, shapeOf } from '../boxes/kin.ts';
import { headWords, isAside } from '../boxes/words.ts';
import { groupTitle } from '../fields/question-of.ts';
import { newGroup, type PageContext } from '../page-context.ts';
import { mostInLabel } from '../text/text.ts';
import { captionOf, levelOf } from './read-titles.ts';

/** Notes titles and groups on the way in; returns what undoes it on the way out, or null where nothing below is part of the record. */
export function enterBox(box: Box, page: PageContext, headings: Heading[]): (() => void) | null {
  if ((box.fields === 0 || isTool(box)) && isAside(box)) return null;
  const { titles } = page;
  // A dialog stands over the page, not in the part it was opened from.
  const under = /dialog/.test(box.tag + box.role) ? titles.splice(0) : [];
  const level = levelOf(box);
  if (level !== null) noteTitle(box, level, page, headings);
  const [from, first] = [titles.length, page.places.length];
  const legend = groupTitle(box, page)?.words || captionOf(box);
  if (legend) titles.push({ level: 9, text: legend.slice(0, mostInLabel), inside: box });
  const group = isRepeated(box, page.groups.length > 0) ? newGroup(page) : null;
  if (group) page.groups.push(group);
  return () => {
    if (group) {
      page.groups.pop();
      // A repeated box with a single reading is a row of a list, not a person or an event.
      const only = page.readings[first];
      if (only?.group === group && page.places.length === first + 1) only.group = page.groups.at(-1) ?? null;
    }
    // A title counts for what follows it inside the same container.
    if ((level ?? 7) === 7 && !handsOnTitle(box, from, first, page)) titles.length = Math.min(titles.length, from);
    if (under.length > 0) titles.splice(0, titles.length, ...under);
  };
}

/** A wrapper that held a title and little else: what follows it stands under that title. */
function handsOnTitle(box: Box, from: number, first: number, page: PageContext): boolean {
  const { titles } = page;
  const title = titles[from];
  const isOneOfSeveral = page.places.length > first && likesOf(box).length > 1;
  if (
    !title ||
    !box.parent ||
    isOneOfSeveral ||
    titles.length !== from + 1 ||
    /[79]/.test(`${title.level}`) ||
    box.letters > title.text.length + 60
  )
    return false;
  title.inside = box.parent;
  return true;
}

export function noteTitle(box: Box, level: number, { titles }: PageContext, headings: Heading[]): void {
  const text = headWords(box).slice(0, mostInLabel);
  if (text === '') return;
  if (level <= 6) headings.push({ level, text });
  // A legend can hold its words in a heading.
  if (titles.at(-1)?.text === text) return;
  const inside = box.parent ?? box;
  while ((titles.at(-1)?.level ?? 0) >= level && titles.at(-1)?.inside === inside) titles.pop();
  titles.push({ level, text, inside });
}

/** A box that stands for one person or event among several: list items, cards, groups, siblings of the same make. */
function isRepeated(box: Box, isInGroup: boolean): boolean {
  if (isInline(box) || /^(t(r|body|d|h|head|able)|body)$/.test(box.tag)) return false;
  // A list of terms that stands alone inside a card or an entry belongs to it.
  if (box.tag === 'dl') return likesOf(box).length > 1 || !isInGroup;
  if (/^(li|article|fieldset)$/.test(box.tag) || /^(listitem|article|group|tabpanel)$/.test(box.role)) return true;
  return shapeOf(box) !== `${box.tag}.` && likesOf(box).length > 1;
}

/** A bar of tools, or of ways to more pages, whose fields choose what the page shows. */
const isTool = ({ tag, role, fields, letters }: Box): boolean =>
  role === 'toolbar' || ((tag === 'nav' || role === 'navigation') && fields < 4 && letters < 200);
