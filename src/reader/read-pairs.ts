import { type Box, isText } from './box.ts';
import { hasDistinctNames, likesOf, nearest, onlyChild, partsOf, shapeOf } from './kin.ts';
import { addReading, addWords, type PageContext } from './page-context.ts';
import { isName, isSetApart, saysName, saysValue } from './pair-parts.ts';
import { holdsList } from './read-definitions.ts';
import { readLines, splitColon } from './read-lines.ts';
import { isBanner } from './read-titles.ts';
import { clean, endsInColon } from './text.ts';
import { holds, isAction, isAside, isBold, isButton, isInline, isTitleTag, nameWords, valueWords, wordsOf } from './words.ts';

/** Reads names and values that stand side by side without any markup for it. Returns whether the box was read. */
export function readPairs(box: Box, page: PageContext): boolean {
  if (box.fields > 0) return false;
  const parts = partsOf(box).filter((part) => isText(part) || part.letters > 0 || !isIcon(part));
  const boxes = parts.filter((part): part is Box => !isText(part));
  const isAllBoxes = boxes.length === parts.length;
  if (parts.length === 0) return false;
  if (isAllBoxes && readAlternating(boxes, page)) return true;
  const [name, value] = boxes;
  if (isAllBoxes && boxes.length === 2 && name && value && isPair(name, value, box)) return addPair(name, value, page, 'paired');
  if (boxes.every((part) => isInline(part) || part.tag === 'br'))
    return !isMenu(box) && (readFacts([box, ...boxes], page) || readEach(boxes, page) || readLines(box, parts, page));
  return false;
}

/** Parts that each say "Label: value" are read one by one. */
function readEach(boxes: readonly Box[], page: PageContext): boolean {
  const spoken = boxes.filter(({ tag }) => tag !== 'br');
  if (spoken.length < 2 || !spoken.every((kid) => splitColon(wordsOf(kid))?.[1])) return false;
  spoken.forEach(page.visit);
  return true;
}

/** Words and one emphasised value, as "Gender <b>Female</b>" among its likes or in a banner. */
function readFacts(boxes: readonly Box[], page: PageContext): boolean {
  const facts = boxes.filter((box) => isFact(box) && (likesOf(box).filter(isFact)[1] || nearest(box, isBanner)));
  for (const fact of facts) {
    const name = clean(fact.children.find(isText) ?? '');
    addReading(page, fact, 'fact', name, wordsOf(fact).slice(name.length), 'inline');
  }
  return facts.length > 0;
}

function isFact(box: Box): boolean {
  const [name, value, ...rest] = partsOf(box);
  if (!isText(name) || !value || isText(value) || !rest.every(isText) || /^(a|p|li)$/.test(box.tag)) return false;
  return isInline(value) && /^\s*\p{Lu}[^:,;!?]{0,30}$/u.test(name) && isBold(value);
}

const isIcon = (box: Box): boolean => isButton(box) || /^(svg|i|hr)$/.test(box.tag);

const addPair = (name: Box, value: Box, page: PageContext, how: string): boolean =>
  addWords(page, value, how, valueWords(name) || nameWords(name), valueWords(value), 'text');

function isPair(name: Box, value: Box, box: Box): boolean {
  if (!isName(name) || !isPlainValue(value) || (isTitleTag(name) && wordsOf(value).includes(':'))) return false;
  if (endsInColon(wordsOf(name)) || /^(label|dt|th)$/.test(name.tag)) return true;
  if (isMenu(box) || nearest(box, isTitleTag)) return false;
  if (hasDistinctNames(box)) return true;
  return value.letters > 0 && saysName(name) && !isLink(name) && !isLink(value) && (saysValue(value) || isSetApart(name, value));
}

/** A link and nothing else: a way to somewhere, unless likes around it say otherwise. */
function isLink(box: Box): boolean {
  const only = onlyChild(box);
  return box.tag === 'a' || (only !== null && isLink(only));
}

const isPlainValue = (box: Box): boolean =>
  box.fields === 0 &&
  !box.control &&
  !/^(h[1-6]|table|dl|nav)$/.test(box.tag) &&
  (box.kids.length === 0 || (!holdsList(box) && !holds(box, isTitleTag) && !holdsPairs(box)));

/** Whether the box is itself a list of names and values, such as the body of a panel under its title. */
function holdsPairs(box: Box): boolean {
  const only = onlyChild(box);
  if (only) return holdsPairs(only);
  const parts = box.kids.filter((kid) => kid.letters > 0);
  if (!parts[1] || isInline(parts[0] as Box)) return false;
  return parts.some((part) => part.kids.length > 1 && likesOf(part).length > 1 && hasDistinctNames(part));
}

const isMenu = (box: Box): boolean => nearest(box, isAside) !== null;

/** Name, value, name, value as children of one box, perhaps under a title and before some links. */
function readAlternating(boxes: readonly Box[], page: PageContext): boolean {
  const start = boxes.findIndex((box) => !isTitleTag(box) && box.role !== 'heading' && box.tag !== 'header');
  const run = boxes.slice(start, boxes.findLastIndex((box) => !isAction(box) && box.tag !== 'a') + 1);
  if (start < 0 || run.length < 4 || run.length % 2 > 0 || !run.every((box, at) => (at % 2 ? isPlainValue(box) : isName(box))))
    return false;
  const [names, values] = [0, 1].map((part) => run.filter((_, at) => at % 2 === part)) as [Box[], Box[]];
  if (!isColumn(names, values) && !run.every((box, at) => endsInColon(wordsOf(box)) === (at % 2 === 0))) return false;
  for (const box of boxes.slice(0, start)) page.visit(box);
  for (const [at, box] of names.entries()) addPair(box, values[at] as Box, page, 'alternating');
  return true;
}

/** Whether names and values are each made alike but apart from the other, and no name comes twice. */
function isColumn(names: Box[], values: Box[]): boolean {
  const countOf = (boxes: Box[], of: (box: Box) => string): number => new Set(boxes.map(of)).size;
  return (
    countOf(names, shapeOf) === 1 &&
    countOf(values, shapeOf) === 1 &&
    countOf([...names, ...values], shapeOf) === 2 &&
    countOf(names, (box) => wordsOf(box)) === names.length &&
    values.some((box) => box.letters > 0) &&
    !isMenu(names[0] as Box)
  );
}
