import { attribute, type Box, isText } from './box.ts';
import { hasDistinctNames, inner, likesOf, nearest, onlyChild, partsOf, shapeOf, wrapperOf } from './kin.ts';
import { soundsLikeName } from './name-words.ts';
import { addReading, addWords, type PageContext } from './page-context.ts';
import { isChip, isLesser, isName, isNoteBeside, isSetApart, saysLabel, saysName, saysValue, sizeOf } from './pair-parts.ts';
import { readColumns } from './read-columns.ts';
import { holdsList } from './read-definitions.ts';
import { readDivTable } from './read-div-table.ts';
import { readDualList } from './read-dual-list.ts';
import { readLines, splitColon } from './read-lines.ts';
import { readNote, readNotesUnder } from './read-notes.ts';
import { isBanner } from './read-titles.ts';
import { clean, endsInColon } from './text.ts';
import { isValueFirst } from './value-first.ts';
import {
  headWords,
  holds,
  isAside,
  isBold,
  isButton,
  isInline,
  isTitleTag,
  nameWords,
  shownWords,
  spoken,
  startsWithDate,
  toldWords,
  wordsOf,
} from './words.ts';

/** Reads names and values that stand side by side without any markup for it. Returns whether the box was read. */
export function readPairs(box: Box, page: PageContext): boolean {
  if (readDualList(box, page) || readDivTable(box, page) || readColumns(box, page)) return true;
  if (box.fields > 0 || nearest(box, isAside)) return false;
  const parts = partsOf(box).filter((part) =>
    isText(part)
      ? part.trim() !== ':'
      : part.letters > 0
        ? !isSign.test(wordsOf(part))
        : !(part.index === 0 || isIcon(part) || (part.index > 1 && holds(part, isButton))),
  );
  const boxes = parts.filter((part): part is Box => !isText(part));
  const isAllBoxes = boxes.length === parts.length;
  if (parts.length === 0 || /^h[12]$/.test(box.tag)) return false;
  if (isAllBoxes && readAlternating(boxes, page)) return true;
  const [name, value] = boxes;
  if (isAllBoxes && boxes.length === 2 && name && value && isPlainValue(name) && isPlainValue(value) && isValueFirst(name, value, box))
    return addPair(value, name, page, 'value-first');
  if (readPressed(boxes, page)) return true;
  if (isAllBoxes && boxes.length === 2 && name && value && isPair(name, value, box, page)) {
    page.known.add(makeOf(box));
    addPair(name, value, page, 'paired');
    // A record's own name can be the value of a field.
    if (isTitleTag(value)) page.visit(value);
    return true;
  }
  if (boxes.every(isInLine)) return readFacts([box, ...boxes], page) || readEach(boxes, isAllBoxes, page) || readLines(box, parts, page);
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

/** A name before a row of buttons of which one is pressed. */
function readPressed(boxes: readonly Box[], page: PageContext): boolean {
  const [name, bar, more] = boxes;
  const buttons = bar && !more ? bar.kids.filter((kid) => attribute(kid, 'aria-pressed') !== '') : [];
  if (!name || !bar || buttons.length < 2 || buttons.length < bar.kids.length || !isName(name)) return false;
  const pressed = buttons.filter((button) => attribute(button, 'aria-pressed') === 'true');
  return addReading(page, bar, 'pressed', nameWords(name), pressed.map(spoken).join('; '), 'choice');
}

/** Parts that each say "Label: value" are read one by one, whatever else stands beside them: a name, a badge. */
function readEach(boxes: readonly Box[], isAll: boolean, page: PageContext): boolean {
  const spoken = boxes.filter(({ tag }) => tag !== 'br');
  const pairs = spoken.filter((kid) => splitColon(wordsOf(kid))?.[1]);
  if (pairs.length < 2 || (pairs.length < spoken.length && !isAll)) return false;
  (isAll ? pairs : spoken).forEach(page.visit);
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

export function isFact(box: Box): boolean {
  const [name, value, ...rest] = partsOf(box);
  if (!isText(name) || !value || isText(value) || !rest.every(isText) || /^(a|p|li)$/.test(box.tag)) return false;
  return isInline(value) && /^\s*\p{Lu}[^:,;!?]{0,30}$/u.test(name) && isBold(value);
}

// An arrow to more, a menu.
const isSign = /^[›»❯→>⋮⋯…▸▾]$/;

const isIcon = (box: Box): boolean => isButton(box) || /^(svg|i|hr)$/.test(box.tag);

const addPair = (name: Box, value: Box, page: PageContext, how: string): boolean =>
  addWords(page, value, how, nameWords(name), shownWords(value), 'text');

/** How a box and its parts are made: the same template again holds a pair again, even where it stands alone or empty. */
const makeOf = (box: Box): string => [box, ...box.kids].map((each) => `${each.tag}.${each.classes.split(' ')[0]}`).join();

function isPair(name: Box, value: Box, box: Box, page: PageContext): boolean {
  // The words of a tick or a field, and what is said about it.
  if (page.used.has(inner(name)) || isFolder.test(wordsOf(name)) || isSameMake(name, value)) return false;
  if (name.tag === 'label' && isTitleTag(value)) return true;
  // Small headings of a banner stand over its facts.
  if (/^h[3-6]$/.test(name.tag) && value.letters < 60 && nearest(box, isBanner)) return isPlainValue(value);
  if (!isName(name) || !isPlainValue(value) || (isTitleTag(name) && wordsOf(value).includes(':'))) return false;
  if (endsInColon(wordsOf(name)) || /^(label|dt|th)$/.test(inner(name).tag)) return true;
  // How many wait behind a way to somewhere; how far each step is.
  if (isChip(inner(value)) && /^\d{1,3}\+?$/.test(wordsOf(value))) return false;
  if (areSteps(box)) return false;
  // A head with something to press is the title of a panel.
  if (nearest(box, isTitleTag) || (holds(name, isPress) && !isLesser(name, value)) || /^\(.{20}/.test(wordsOf(value))) return false;
  if (isNoteBeside(name, value) || (isEmptyWord(wordsOf(value)) && !isLesser(name, value))) return false;
  if (name.classes && page.known.has(makeOf(box))) return true;
  // A link before words: a task and how far it is.
  if (isLink(name)) return false;
  if (hasDistinctNames(box)) return true;
  if (value.letters === 0 || isLink(value)) return false;
  if ((saysName(name) && saysValue(value)) || (saysLabel(name) && isSetApart(name, value))) return true;
  return (
    soundsLikeName(wordsOf(name)) && isSetApart(name, value) && sizeOf(inner(name)) < sizeOf(inner(value)) + 0.5 && !isBold(inner(name))
  );
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
  (box.kids.length === 0 || (!holdsList(box) && !holds(box, isTitleTag) && !holdsPairs(box) && !holdsLines(box) && !isManifold(box)));

/** "There are no alerts to display": what a panel says under its title when it has nothing to list. */
const isEmptyWord = (text: string): boolean =>
  /^(there (are|is) (currently )?(no|nothing)|no .*\b(yet|found|to (display|show)|available))\b/i.test(text);

/** Steps of a process, each with nothing but how far it is. */
function areSteps(box: Box): boolean {
  const likes = likesOf(wrapperOf(box));
  return likes.length > 2 && likes.every((like) => step.test(wordsOf(inner(like).kids.at(-1) ?? like)));
}
const step = /^((not|cannot) (yet )?start(ed)?( yet)?|completed?|in progress|current|upcoming|pending|done|to do|incomplete|optional)$/i;

/** A mark to fold something away: what follows it is a title. */
const isFolder = /^[▾▼▿▸▹►▶⌄⌃˅⊞⊟]/;

/** Two chips side by side, or two lines of one list. */
const isSameMake = (name: Box, value: Box): boolean =>
  name.classes !== '' && shapeOf(name) === shapeOf(value) && !endsInColon(wordsOf(name)) && !isSetApart(inner(name), inner(value));

/** Whether a list of names and values stands inside, such as the body of a panel under its title, or a list of dated entries. */
const holdsPairs = (box: Box): boolean =>
  areTurns(inner(box).kids) ||
  holds(
    box,
    (kid) =>
      likesOf(kid).length > 1 && (hasDistinctNames(kid) || likesOf(kid).filter((like) => startsWithDate(wordsOf(like)))[1] !== undefined),
  );

/** Whether names and values take turns. */
function areTurns(boxes: readonly Box[]): boolean {
  const kids = boxes.filter(({ tag }) => tag !== 'br' && tag !== 'hr');
  const made = kids.map(shapeOf);
  return kids.length > 3 && made[0] !== made[1] && kids.every((kid, at) => made[at] === made[at % 2] && (at % 2 > 0 || isName(kid)));
}

/** Whether lines that each say "Label: value" stand inside: then what stands over them is their title. */
const holdsLines = (box: Box): boolean => {
  const { kids } = inner(box);
  return kids.filter((kid) => !isInLine(kid) && splitColon(wordsOf(kid))?.[1]).length > Math.max(1, kids.length / 2);
};

/** Whether its blocks are made differently: a head and a body, no lines of one text. */
const isManifold = (box: Box): boolean =>
  new Set(
    inner(box)
      .kids.filter((kid) => kid.letters > 0 && !kid.control && !isInLine(kid))
      .map(shapeOf),
  ).size > 1;

/** A small heading that says what one value is. */
const isHeadName = (box: Box): boolean => /^h[3-6]$/.test(box.tag) && soundsLikeName(headWords(box));

/** Name, value, name, value as children of one box, perhaps under a title and before some links, each made like its own kind or told by colons. */
function readAlternating(boxes: readonly Box[], page: PageContext): boolean {
  const outside = boxes.map(shapeOf);
  // Cells of a grid can all be made alike and differ in what stands inside.
  const made = boxes.length > 3 && new Set(outside).size === 1 ? boxes.map((box) => shapeOf(inner(box))) : outside;
  // A heading over each value is its name; one over all of them is not.
  // A title can be made like the names it stands over.
  const first = made.findIndex((make, at) => make === made[at + 2] && make !== made[at + 1] && make === made[0]);
  const start =
    first === 1 && made.length > 5
      ? first
      : boxes.findIndex((box, at) => made[at] === made[at + 2] || !(isTitleTag(box) || box.role === 'heading' || box.tag === 'header'));
  const isColumn = made[start] !== made[start + 1];
  const from = Math.max(0, start);
  const isNameMade = (at: number): boolean => made[from + at] === made[from];
  const fits = (box: Box, at: number): boolean =>
    (at % 2 ? isPlainValue(box) : isName(box) || isHeadName(box)) &&
    (isColumn ? isNameMade(at) : endsInColon(wordsOf(box))) === (at % 2 === 0);
  const rest = boxes.slice(from);
  const end = rest.findIndex((box, at) => !fits(box, at));
  const run = rest.slice(0, end < 0 ? undefined : end - (end % 2));
  const others = rest.slice(run.length);
  if (start < 0 || run.length % 2 > 0 || run.length < 4 || !run.some((box, at) => at % 2 && box.letters > 0)) return false;
  // What follows the last value may say something else, but not be half of the list.
  if (others.length > run.length / 2 || others.some((_, at) => isNameMade(run.length + at))) return false;
  boxes.slice(0, start).forEach(page.visit);
  for (const [at, box] of run.entries()) if (at % 2) addPair(run[at - 1] as Box, box, page, 'alternating');
  others.forEach(page.visit);
  return true;
}
