import { type Box, isText } from './box.ts';
import { hasDistinctNames, inner, likesOf, nearest, onlyChild, partsOf, shapeOf } from './kin.ts';
import { addReading, addWords, type PageContext } from './page-context.ts';
import { isName, isSetApart, saysName, saysValue } from './pair-parts.ts';
import { holdsList } from './read-definitions.ts';
import { readLines, splitColon } from './read-lines.ts';
import { readNote, readNotesUnder } from './read-notes.ts';
import { isBanner } from './read-titles.ts';
import { clean, endsInColon } from './text.ts';
import { holds, isAction, isAside, isBold, isButton, isInline, isTitleTag, nameWords, shownWords, toldWords, wordsOf } from './words.ts';

/** Reads names and values that stand side by side without any markup for it. Returns whether the box was read. */
export function readPairs(box: Box, page: PageContext): boolean {
  if (box.fields > 0 || nearest(box, isAside)) return false;
  const parts = partsOf(box).filter((part) =>
    isText(part) ? part.trim() !== ':' : part.letters > 0 || !(part.index === 0 || isIcon(part)),
  );
  const boxes = parts.filter((part): part is Box => !isText(part));
  const isAllBoxes = boxes.length === parts.length;
  if (parts.length === 0 || /^h[12]$/.test(box.tag)) return false;
  if (isAllBoxes && readAlternating(boxes, page)) return true;
  const [name, value] = boxes;
  if (isAllBoxes && boxes.length === 2 && name && value && isPair(name, value, box, page)) {
    page.known.add(makeOf(box));
    addPair(name, value, page, 'paired');
    // A record's own name can be the value of a field.
    if (isTitleTag(value)) page.visit(value);
    return true;
  }
  if (boxes.every(isInLine)) return readFacts([box, ...boxes], page) || readEach(boxes, page) || readLines(box, parts, page);
  if (isAllBoxes && boxes.every((part) => !isInLine(part))) return false;
  return box.letters < 2_000 && readMixed(box, parts, page);
}

const isInLine = (part: Box): boolean => isInline(part) || part.tag === 'br';

/** Words that stand loose between blocks are lines of their own, or the note under a title. */
function readMixed(box: Box, parts: readonly (Box | string)[], page: PageContext): boolean {
  let line: (Box | string)[] = [];
  const finish = (): void => {
    const words = line.map((part) => (isText(part) ? part : wordsOf(part))).join(' ');
    if (!line.some(isText)) for (const part of line as Box[]) readNotesUnder(part, page) || page.visit(part);
    else if (!words.includes(':') || !readLines(box, line, page)) readNote(box, words, page);
    line = [];
  };
  for (const part of parts) {
    const isBlock = !isText(part) && !isInLine(part);
    if (isBlock) finish();
    line.push(part);
    if (isBlock) finish();
  }
  finish();
  return true;
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
  addWords(page, value, how, nameWords(name), shownWords(value), 'text');

/** How a box and its parts are made: the same template again holds a pair again, even where it stands alone or empty. */
const makeOf = (box: Box): string => [box, ...box.kids].map((each) => `${each.tag}.${each.classes.split(' ')[0]}`).join();

function isPair(name: Box, value: Box, box: Box, page: PageContext): boolean {
  if (name.tag === 'label' && isTitleTag(value)) return true;
  // Small headings of a banner stand over its facts.
  if (/^h[3-6]$/.test(name.tag) && value.letters < 60 && nearest(box, isBanner)) return isPlainValue(value);
  if (!isName(name) || !isPlainValue(value) || (isTitleTag(name) && wordsOf(value).includes(':'))) return false;
  if (endsInColon(wordsOf(name)) || /^(label|dt|th)$/.test(inner(name).tag)) return true;
  // A head with something to press is the title of a panel.
  if (nearest(box, isTitleTag) || holds(name, isPress) || /^\(.{20}/.test(wordsOf(value))) return false;
  if (name.classes && page.known.has(makeOf(box))) return true;
  // A link before words: a task and how far it is.
  if (isLink(name)) return false;
  if (hasDistinctNames(box)) return true;
  return value.letters > 0 && saysName(name) && !isLink(value) && (saysValue(value) || isSetApart(name, value));
}

const isPress = (box: Box): boolean => box.control === 'button' && !/help|info|\?/i.test(toldWords(box) + wordsOf(box));

/** A link and nothing else: a way to somewhere, unless likes around it say otherwise. */
function isLink(box: Box): boolean {
  const only = onlyChild(box);
  return box.tag === 'a' || (only !== null && isLink(only));
}

const isPlainValue = (box: Box): boolean =>
  box.fields === 0 &&
  !box.control &&
  !/^(h[1-6]|table|dl|nav)$/.test(box.tag) &&
  (box.kids.length === 0 || (!holdsList(box) && !holds(box, isTitleTag) && !holdsPairs(box) && !isManifold(box)));

/** Whether a list of names and values stands inside, such as the body of a panel under its title. */
const holdsPairs = (box: Box): boolean => holds(box, (kid) => likesOf(kid).length > 1 && hasDistinctNames(kid));

/** Whether its blocks are made differently: a head and a body, no lines of one text. */
const isManifold = (box: Box): boolean =>
  new Set(
    inner(box)
      .kids.filter((kid) => kid.letters > 0 && !isInLine(kid))
      .map(shapeOf),
  ).size > 1;

/** Name, value, name, value as children of one box, perhaps under a title and before some links, each made like its own kind or told by colons. */
function readAlternating(boxes: readonly Box[], page: PageContext): boolean {
  const made = boxes.map(shapeOf);
  // A heading over each value is its name; one over all of them is not.
  const start = boxes.findIndex(
    (box, at) => made[at] === made[at + 2] || !(isTitleTag(box) || box.role === 'heading' || box.tag === 'header'),
  );
  const run = boxes.slice(start, boxes.findLastIndex((box) => !isAction(box) && box.tag !== 'a') + 1);
  const isColumn = made[start] !== made[start + 1];
  const fits = (box: Box, at: number): boolean =>
    (at % 2 ? isPlainValue(box) : isName(box)) &&
    (isColumn ? shapeOf(box) === made[start + (at % 2)] : endsInColon(wordsOf(box)) === (at % 2 === 0));
  if (start < 0 || run.length < 4 || run.length % 2 > 0 || !run.every(fits) || !run.some((box, at) => at % 2 && box.letters > 0))
    return false;
  boxes.slice(0, start).forEach(page.visit);
  for (const [at, box] of run.entries()) if (at % 2) addPair(run[at - 1] as Box, box, page, 'alternating');
  return true;
}
