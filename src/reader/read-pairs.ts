import type { Box } from './box.ts';
import { attribute } from './dom.ts';
import { hasDistinctNames, likesOf, onlyChild, shapeOf } from './kin.ts';
import type { PageContext } from './page-context.ts';
import { clean } from './text.ts';
import { isAction, isBold, isInline, isLabelLike, linesOf, valueWords, wordsOf } from './words.ts';

type Visit = (box: Box) => void;

/** Reads a definition list: each term with what follows it, wrapped in rows or not. */
export function readDefinitions(list: Box, page: PageContext, visit: Visit): void {
  let term: Box | null = null;
  let values: Box[] = [];
  const finish = (): void => {
    if (!term) return;
    const said = values.filter((value) => !isActionsOnly(value));
    const place = said[0] ?? term;
    if (said.some((value) => value.fields > 0 || holdsList(value))) for (const value of said) visit(value);
    else page.add(place, { label: wordsOf(term, isAction), value: said.map(valueWords).join(' '), kind: 'text', how: 'definition-list' });
    term = null;
    values = [];
  };
  const walk = (box: Box): void => {
    for (const child of box.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'dt' || child.role === 'term') {
        finish();
        term = child;
      } else if (child.tag === 'dd' || child.role === 'definition') values.push(child);
      else if (term === null && /^h[1-6]$/.test(child.tag)) visit(child);
      else walk(child);
    }
  };
  walk(list);
  finish();
}

const holdsList = (box: Box): boolean =>
  box.children.some((child) => typeof child !== 'string' && (child.tag === 'dl' || child.tag === 'table' || holdsList(child)));

function isActionsOnly(box: Box): boolean {
  return box.children.length > 0 && wordsOf(box) !== '' && valueWords(box) === '';
}

type Kid = Box | string;

/** Reads names and values that stand side by side without any markup for it. Returns whether the box was read. */
export function readPairs(box: Box, page: PageContext, visit: Visit): boolean {
  const kids = box.children.filter((child) =>
    typeof child === 'string' ? child.trim() !== '' : child.letters > 0 || child.fields > 0 || !isIcon(child),
  );
  if (kids.length === 0 || box.fields > 0) return false;
  if (readAlternating(kids, page, visit)) return true;
  if (kids.every((kid) => typeof kid === 'string' || isInline(kid) || kid.tag === 'br')) {
    if (kids.length === 2 && kids.every((kid) => typeof kid !== 'string') && isPair(kids[0] as Box, kids[1] as Box, box))
      return addPair(kids[0] as Box, kids[1] as Box, page, 'paired');
    return readLines(box, kids, page, visit);
  }
  if (kids.length === 2 && typeof kids[0] !== 'string' && typeof kids[1] !== 'string') {
    const [name, value] = kids as [Box, Box];
    if (isPair(name, value, box)) return addPair(name, value, page, 'paired');
  }
  return readColonBlocks(kids, page);
}

const isIcon = (box: Box): boolean =>
  box.tag === 'svg' || box.tag === 'i' || box.control === 'image' || box.control === 'button' || box.tag === 'hr';

function addPair(name: Box, value: Box, page: PageContext, how: string): boolean {
  const words = valueWords(value);
  const isNote = words.length > 160 && /[.!?]/.test(words);
  return page.add(value, {
    label: wordsOf(name, isAction),
    value: isNote ? linesOf(value, isAction) : words,
    kind: isNote ? 'prose' : 'text',
    how,
  });
}

function isPair(name: Box, value: Box, box: Box): boolean {
  if (!isName(name) || !isPlainValue(value)) return false;
  const words = wordsOf(name);
  if (/:\s*\*?$/.test(words)) return true;
  if (/^(label|dt|th)$/.test(name.tag)) return true;
  if (isMenu(box)) return false;
  if (hasDistinctNames(box)) return true;
  return value.letters > 0 && saysName(name) && !isLink(name) && !isLink(value) && (saysValue(value) || isSetApart(name, value));
}

/** Words that style sheets everywhere use for the name in a name-and-value pair. */
const nameWords = /(^|[-_\s])(label|key|term|caption|name|title|heading|field-?name|prompt|question|dt|header)s?([-_\s]|$)/i;
/** A link and nothing else: a way to somewhere, unless likes around it say otherwise. */
const isLink = (box: Box): boolean => {
  const only = box.tag === 'a' ? box : onlyChild(box);
  return only !== null && (only.tag === 'a' || isLink(only));
};

const valueWord = /(^|[-_\s])(value|content|data|answer|text|val|response|detail)s?([-_\s]|$)/i;
const saysValue = (box: Box): boolean => valueWord.test(attribute(box.element, 'class') ?? '');
const saysName = (box: Box): boolean => nameWords.test(attribute(box.element, 'class') ?? '');

function isName(box: Box): boolean {
  if (
    box.fields > 0 ||
    box.control !== null ||
    /^(a|button|h[1-6]|ul|ol|li|table|nav|time|p)$/.test(box.tag) ||
    box.role === 'link' ||
    box.role === 'tab'
  )
    return box.tag === 'p' && (saysName(box) || /[:?]\s*$/.test(wordsOf(box)));
  const words = wordsOf(box, isAction);
  return words.length <= 100 && isLabelLike(words) && !holdsBlocks(box, 2);
}

function isPlainValue(box: Box): boolean {
  return (
    box.fields === 0 &&
    box.control === null &&
    !/^(h[1-6]|table|dl|nav)$/.test(box.tag) &&
    !holdsList(box) &&
    !holdsHeading(box) &&
    !holdsPairs(box)
  );
}

/** Whether the box is itself a list of names and values, such as the body of a panel under its title. */
function holdsPairs(box: Box): boolean {
  const only = onlyChild(box);
  if (only) return holdsPairs(only);
  const parts = box.children.filter((child): child is Box => typeof child !== 'string' && child.letters > 0);
  const first = parts[0];
  if (!first || parts.length < 2 || isInline(first)) return false;
  return parts.some((part) => likesOf(part).length > 1 && part.children.length > 1 && hasDistinctNames(part) && hasTwoParts(part));
}

const hasTwoParts = (box: Box): boolean => box.children.filter((child) => typeof child !== 'string').length >= 2;

const holdsHeading = (box: Box): boolean =>
  box.children.some((child) => typeof child !== 'string' && (/^h[1-6]$/.test(child.tag) || holdsHeading(child)));

function holdsBlocks(box: Box, most: number): boolean {
  return (
    box.children.filter((child) => typeof child !== 'string' && !isInline(child) && child.tag !== 'br' && child.letters > 0).length >= most
  );
}

function isMenu(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (at.tag === 'nav' || /^(navigation|menu|menubar|tablist|toolbar|listbox|breadcrumb)$/.test(at.role)) return true;
  return false;
}

function isSetApart(name: Box, value: Box): boolean {
  const [one, other] = [getComputedStyle(name.element), getComputedStyle(value.element)];
  return one.fontWeight !== other.fontWeight || one.color !== other.color || one.fontSize !== other.fontSize;
}

/** Name, value, name, value as children of one box, perhaps under a title and before some links. */
function readAlternating(kids: readonly Kid[], page: PageContext, visit: Visit): boolean {
  const boxes = kids.filter((kid): kid is Box => typeof kid !== 'string');
  if (boxes.length < 4 || boxes.length !== kids.length) return false;
  const start = boxes.findIndex((box) => !isTitle(box));
  const end = boxes.findLastIndex((box) => !isAction(box) && box.tag !== 'a') + 1;
  const run = boxes.slice(start, end);
  const [name, value] = run;
  if (start < 0 || !name || !value || run.length < 4 || run.length % 2 !== 0 || shapeOf(name) === shapeOf(value)) return false;
  if (!run.every((box, at) => shapeOf(box) === shapeOf(at % 2 === 0 ? name : value))) return false;
  if (!run.every((box, at) => (at % 2 === 0 ? isName(box) : isPlainValue(box)))) return false;
  const names = run.filter((_, at) => at % 2 === 0).map((box) => wordsOf(box));
  const isEmpty = run.every((box, at) => at % 2 === 0 || box.letters === 0);
  if (new Set(names).size < names.length || isEmpty || isMenu(name)) return false;
  for (const box of boxes.slice(0, start)) visit(box);
  for (let at = 0; at < run.length; at += 2) addPair(run[at] as Box, run[at + 1] as Box, page, 'alternating');
  return true;
}

const isTitle = (box: Box): boolean => /^h[1-6]$/.test(box.tag) || box.role === 'heading' || box.tag === 'header';

/** Blocks that end in a colon, each followed by its value. */
function readColonBlocks(kids: readonly Kid[], page: PageContext): boolean {
  if (kids.length < 2 || kids.length % 2 !== 0 || kids.some((kid) => typeof kid === 'string')) return false;
  const boxes = kids as Box[];
  if (
    !boxes.every((box, at) =>
      at % 2 === 0 ? /:\s*\*?$/.test(wordsOf(box)) && isName(box) : isPlainValue(box) && !/:\s*$/.test(wordsOf(box)),
    )
  )
    return false;
  for (let at = 0; at < boxes.length; at += 2) addPair(boxes[at] as Box, boxes[at + 1] as Box, page, 'colon');
  return true;
}

/** "Label: value" in running text, one or several to a line; `<b>Label</b> value` without a colon too. */
function readLines(box: Box, kids: readonly Kid[], page: PageContext, visit: Visit): boolean {
  if (isMenu(box)) return false;
  let hits = 0;
  const inner = kids.filter((kid): kid is Box => typeof kid !== 'string' && kid.tag !== 'br');
  // Parts that each say "Label: value" are read one by one.
  if (inner.length > 1 && inner.every((kid) => splitColon(wordsOf(kid))?.value)) {
    for (const kid of inner) if (!readPairs(kid, page, visit)) addColon(kid, wordsOf(kid, isAction), page);
    return true;
  }
  for (const line of linesFrom(kids)) hits += readLine(line, box, page) ? 1 : 0;
  return hits > 0;
}

function linesFrom(kids: readonly Kid[]): Kid[][] {
  const lines: Kid[][] = [[]];
  for (const kid of kids) {
    if (typeof kid !== 'string' && kid.tag === 'br') lines.push([]);
    else lines.at(-1)?.push(kid);
  }
  return lines.filter((line) => line.length > 0);
}

function readLine(line: readonly Kid[], box: Box, page: PageContext): boolean {
  const words = (kid: Kid): string => (typeof kid === 'string' ? kid : isAction(kid) ? '' : ` ${valueWords(kid)} `);
  const [first, ...rest] = line;
  const value = clean(rest.map(words).join(''));
  if (first && typeof first !== 'string' && isName(first)) {
    const name = wordsOf(first);
    if (/:\s*$/.test(name) || value.startsWith(':'))
      return page.add(box, { label: name, value: value.replace(/^:\s*/, ''), kind: 'text', how: 'inline' });
    if (rest.length > 0 && value !== '' && isBold(first) && name.length < 50 && !isBold(box) && !/^[,.;)]/.test(value))
      return page.add(box, { label: name, value: value.replace(/^[-–—]\s*/, ''), kind: 'text', how: 'inline' });
    if (rest.length > 0 && value !== '' && name.length < 40 && isSetApart(first, box) && hasDistinctNames(box))
      return page.add(box, { label: name, value, kind: 'text', how: 'inline' });
  }
  const parts = clean(line.map(words).join(''))
    .split(/\s+[|·•]\s+/)
    .flatMap(splitRun);
  return parts.map((part) => addColon(box, part, page)).some(Boolean);
}

function addColon(box: Box, text: string, page: PageContext): boolean {
  const split = splitColon(text);
  if (!split || (split.value === '' && !/[a-z]/i.test(split.label))) return false;
  return page.add(box, { label: split.label, value: split.value, kind: 'text', how: 'colon' });
}

/** "DOB: 9 Feb 2013 Age: 13" is two: a short value, then a capitalised word or two with a colon. */
function splitRun(text: string): string[] {
  const starts = [...text.matchAll(/(?<=\S\s)\p{Lu}[\p{L}.]{1,20}(?: \p{L}{1,14})?:\s/gu)].map((hit) => hit.index);
  const parts = [0, ...starts].map((start, at) => text.slice(start, starts[at]).trim());
  const isEachShort = parts.every((part) => /^[^:]{1,40}:\s[^:]{1,40}$/.test(part));
  return isEachShort ? parts : [text];
}

function splitColon(text: string): { label: string; value: string } | null {
  const hit = /^(\p{L}[^:.!?;]{0,58}\??)\s*:(?:\s+(\S.*))?$/su.exec(text);
  if (!hit?.[1] || hit[1].split(/\s+/).length > 8 || /^https?$/i.test(hit[1])) return null;
  return { label: hit[1], value: hit[2] ?? '' };
}
