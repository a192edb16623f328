import { addPair } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { inner, nearest, onlyChild, partsOf, shapeOf } from '../boxes/kin.ts';
import { asideAround, holds, isAction, isButton, isInLine, isListOfTools, isTitleTag, wordsOf } from '../boxes/words.ts';
import { readPressedName } from '../fields/pressed-label.ts';
import { readAnswerButtons } from '../fields/read-answer-buttons.ts';
import { readBuiltBox } from '../fields/read-built-box.ts';
import { readDualList } from '../fields/read-dual-list.ts';
import { readLabelFor } from '../fields/read-label-for.ts';
import { readPicker } from '../fields/read-picker.ts';
import type { PageContext } from '../page-context.ts';
import { isBarOfHeads } from '../tables/apart-heads.ts';
import { readDivTable } from '../tables/read-div-table.ts';
import { readSideBySide } from '../tables/read-side-by-side.ts';
import { endsInColon, mostInLabel, splitColon } from '../text/text.ts';
import { readNote, readNotesUnder } from '../titles/read-notes.ts';
import { isPair, templateOf } from './is-pair.ts';
import { isPerson } from './name-in-print.ts';
import { holdsNames, isName, namesItself } from './pair-parts.ts';
import { holdsNamedLines, isPlainValue } from './plain-value.ts';
import { readColumns } from './read-columns.ts';
import { readContactList } from './read-contact-list.ts';
import { readFacts, readNamedText, readNameOverText } from './read-facts.ts';
import { readLabelUnder } from './read-label-under.ts';
import { readLines } from './read-lines.ts';
import { readMark } from './read-mark.ts';
import { readNoneKnown } from './read-none-known.ts';
import { readPressedRow } from './read-pressed-rows.ts';
import { readRemarked } from './read-remarked.ts';
import { readTurns } from './read-turns.ts';
import { readWithNext } from './read-with-next.ts';
import { isValueFirst } from './value-first.ts';

/** Reads names and values that stand side by side without any markup for it. Returns whether the box was read. */
export function readPairs(box: Box, page: PageContext): boolean {
  if (isBarOfHeads(box)) return true;
  if (readDualList(box, page) || readSideBySide(box, page) || readDivTable(box, page) || readColumns(box, page)) return true;
  if (box.fields > 0 || asideAround(box)) return false;
  if (readBuiltBox(box, page) || readLabelFor(box, page) || readRemarked(box, page) || readWithNext(box, page)) return true;
  if (readNoneKnown(box, page) || readPressedName(box, page) || readPressedRow(box, page)) return true;
  const shown = withoutTools(withoutTorn(withoutListOfTools(partsOf(box)))).filter(
    (part) =>
      isText(part) ||
      (part.letters > 0
        ? !isSign.test(wordsOf(part))
        : part.tag === 'br' || !(part.index === 0 || isIcon(part) || (part.index > 1 && holds(part, isButton)))),
  );
  // A colon between two boxes is a part of the first, and room behind two that nothing was put into is no part.
  const telling = shown.filter((part) => isText(part) || part.letters > 0);
  const isRoom = (part: Box | string): boolean =>
    telling.length === 2 &&
    !isText(part) &&
    (part.tag === 'span' || isLabelIn(telling[0])) &&
    part.letters === 0 &&
    part === shown.at(-1) &&
    !telling.some(isText);
  const parts = shown.filter((part) => (!isText(part) || part.trim() !== ':') && !isRoom(part));
  const boxes = withoutBreak(parts.filter((part): part is Box => !isText(part)));
  const isAllBoxes = !parts.some(isText);
  if (parts.length === 0 || isWholeTitle(box)) return false;
  if (isAllBoxes && (readContactList(boxes, page) || readTurns(boxes, page))) return true;
  const [name, value] = boxes;
  if (
    isAllBoxes &&
    boxes.length === 2 &&
    name &&
    value &&
    isPlainValue(name) &&
    isPlainValue(value) &&
    isValueFirst(name, value, box, page)
  )
    return addPair(value, name, page, 'value-first');
  if (
    readMark(box, shown, page) ||
    readLabelUnder(box, shown, page) ||
    readAnswerButtons(boxes, page) ||
    readPicker(box, page) ||
    readNamedText(box, shown, page) ||
    readNameOverText(box, shown, page)
  )
    return true;
  if (isAllBoxes && boxes.length === 2 && name && value && isPair(name, value, box, page)) {
    page.known.add(templateOf(box));
    addPair(name, value, page, 'paired');
    // A record's own name can be the value of a field.
    if (isTitleTag(value) && !/^h[56]$/.test(value.tag)) page.visit(value);
    return true;
  }
  // What stands over several lines is their title.
  if (isAllBoxes && boxes.length === 2 && name && value && holdsNamedLines(inner(value)) && isName(name)) {
    page.titles.push({ level: 9, text: wordsOf(name).slice(0, mostInLabel), inside: box });
    page.visit(value);
    page.titles.pop();
    return true;
  }
  if (name && boxes.length === 1 && isAllBoxes && isInLine(name) && (holdsNames(name) || holdsWho(name))) return false;
  if (boxes.every(isInLine)) return readFacts([box, ...boxes], page) || readEach(boxes, isAllBoxes, page) || readLines(box, shown, page);
  if (isAllBoxes && boxes.every((part) => !isInLine(part))) return false;
  return box.letters < 2_000 && readMixed(box, parts, page);
}

/** Parts without the list of what can be done with them that stands behind them. */
function withoutListOfTools(parts: readonly (Box | string)[]): readonly (Box | string)[] {
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && !isText(last) && isListOfTools(last) ? parts.slice(0, -1) : parts;
}

/** A name and its value without what can be done with them behind them: "Show", "Edit", "Copy". */
function withoutTools(parts: readonly (Box | string)[]): readonly (Box | string)[] {
  const [name, value, ...rest] = parts.filter((part) => !isText(part) || part.trim() !== '');
  const isTool = (part: Box | string): boolean => !isText(part) && isAction(part);
  return name && value && rest.length > 0 && rest.every(isTool) && ![name, value].some((part) => isText(part) || isTool(part))
    ? [name, value]
    : parts;
}

/** Two elements of the page's own without the line break between them. */
function withoutBreak(boxes: Box[]): Box[] {
  const [name, line, value, more] = boxes;
  const isOwn = (box: Box | undefined): box is Box => box?.tag.includes('-') ?? false;
  return isOwn(name) && line?.tag === 'br' && isOwn(value) && !more ? [name, value] : boxes;
}

const isLabelIn = (part: Box | string | undefined): boolean =>
  part !== undefined && !isText(part) && nearest(inner(part), (at) => at === part || at.tag === 'label')?.tag === 'label';

/** Somebody's name, and what is said of them in a part of its own. */
const holdsWho = (box: Box): boolean => {
  const [who, fact, more] = partsOf(inner(box));
  return who !== undefined && fact !== undefined && !more && !isText(who) && !isText(fact) && isPerson.test(wordsOf(who));
};

/** Parts without the empty halves of a paragraph that a block inside has torn apart, as browsers read such a page. */
function withoutTorn(parts: readonly (Box | string)[]): (Box | string)[] {
  const isHalf = (part: Box | string | undefined): boolean =>
    part !== undefined && !isText(part) && part.tag === 'p' && part.letters + part.fields === 0;
  const isTorn = (at: number): boolean => isHalf(parts[at]) && isHalf(parts[at + 2]) && !isHalf(parts[at + 1]);
  return parts.filter((_, at) => !isTorn(at) && !isTorn(at - 2));
}

/** The title of a page, or all that it holds. */
const isWholeTitle = (box: Box): boolean =>
  /^h[12]$/.test(box.tag) || (box.parent !== null && onlyChild(box.parent) === box && isWholeTitle(box.parent));

/** Words that stand loose between blocks are lines of their own, or the note under a title. */
function readMixed(box: Box, parts: readonly (Box | string)[], page: PageContext): boolean {
  let line: (Box | string)[] = [];
  const finish = (): void => {
    const words = line.map((part) => (isText(part) ? part : wordsOf(part))).join(' ');
    const isNamed = line.length > 1 && line.some((part) => !isText(part) && isInLine(part) && endsInColon(wordsOf(part)));
    if (!line.some(isText) && !isNamed) for (const part of line as Box[]) readNotesUnder(part, page) || page.visit(part);
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

/** Parts that each say "Label: value" are read one by one, whatever else stands beside them: a name, a badge. */
function readEach(boxes: readonly Box[], isAll: boolean, page: PageContext): boolean {
  const spoken = boxes.filter(({ tag }) => tag !== 'br');
  const pairs = spoken.filter((kid) => splitColon(wordsOf(kid))?.[1]);
  const [first, fact] = spoken;
  if (spoken.length === 2 && first && fact && pairs[0] === fact && (namesItself(fact) || isPerson.test(wordsOf(first))) && isAll) {
    page.visit(fact);
    return true;
  }
  if (pairs.length < 2 || (pairs.length < spoken.length && !isAll)) return false;
  const isBlank = (kid: Box): boolean => endsInColon(wordsOf(kid)) && pairs.some((pair) => shapeOf(pair) === shapeOf(kid));
  (isAll ? spoken.filter((kid) => pairs.includes(kid) || isBlank(kid)) : spoken).forEach(page.visit);
  return true;
}

// An arrow to more, a menu.
const isSign = /^[›»❯→>⋮⋯…▸▾]$/;

const isIcon = (box: Box): boolean => isButton(box) || /^(svg|i|hr)$/.test(box.tag);
