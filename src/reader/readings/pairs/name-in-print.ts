import { type Box, isText } from '../boxes/box.ts';
import { hasDistinctNames, inner, nearest, partsOf } from '../boxes/kin.ts';
import { isAction, isBold, startsWithDate, titleAround, wordsOf } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isName, isNoteBeside, isSetApart, namesItself, sizeOf } from './pair-parts.ts';

/** Whether print alone sets the first words of a line apart as its name. */
export function isNameInPrint(first: Box, name: string, value: string, box: Box): boolean {
  if (isPersonWithId.test(name) || isSentence.test(name) || isPersonLastFirst.test(name)) return false;
  // How many there are, behind the title of a list.
  if (/^\d{1,3}$/.test(value) && /[^s]s$/i.test(name) && titleAround(box)) return false;
  if (!value) return isPaleName(first, box) && partsOf(box).some((part) => !isText(part) && part.tag === 'br');
  // The name of the system, over the page.
  if (!soundsLikeName(name) && isInBarOfSession(box)) return false;
  // Who wrote, and when.
  if (startsWithDate(value) && isPerson.test(name) && !soundsLikeName(name)) return false;
  // What can be done with what a bar is the title of.
  if (/^([-–—] )?(update|new|edit|view|read only|add|print)$/i.test(value.trim()) && !soundsLikeName(name)) return false;
  if (/^[,.;()·•|]/.test(value) || goesOn.test(value) || didSomething.test(value)) return false;
  // A title, when it was, and how far it is.
  const others = partsOf(box).slice(1);
  if (others.length > 1 && others.every((part) => !isText(part) && part.tag !== 'br') && (!soundsLikeName(name) || startsWithDate(value)))
    return false;
  const beside = partsOf(box)[1];
  if (beside && !isText(beside) && (isNoteBeside(first, beside) || namesItself(beside))) return false;
  // Somebody, and what is said of them on a tag.
  if (beside && !isText(beside) && isPerson.test(name) && !soundsLikeName(name) && sizeOf(inner(beside)) < sizeOf(inner(first)) - 0.5)
    return false;
  // Ways through the record under its title.
  if (/ \| .* \| /.test(value) && !soundsLikeName(name)) return false;
  if (isPaleName(first, box) || (/^[-–—] /.test(value) && soundsLikeName(name))) return true;
  if (name.length < 50 && isBold(first) && !isBold(box)) return true;
  if (name.length < 40 && isSetApart(first, box) && hasDistinctNames(box)) return true;
  // A pale name and one thing beside it.
  const [, second, more] = partsOf(box);
  return (
    second !== undefined &&
    !isText(second) &&
    !more &&
    !isAction(second) &&
    isSetApart(first, second) &&
    soundsLikeName(name) &&
    !isFolder(name)
  );
}

/** A short line in which somebody can log off. */
function isInBarOfSession(box: Box): boolean {
  const bar = nearest(box, ({ tag }) => /^(tr|header|nav|ul|body)$/.test(tag));
  return bar !== null && bar.letters < mostInBar && /\b(log|sign)(ged)?[- ]?(off|out)\b/i.test(wordsOf(bar));
}
const mostInBar = 250;

/** "Rhian Pugh (PG200877)": whom a record is about. */
const isPersonWithId = /^\p{Lu}.*\s\(\p{Lu}{0,4}[-/ ]?\d{4,}\)$/u;

/** "Thornbury, Alfie Jude": the family's name first. */
export const isPersonLastFirst = /^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{Ll}'’-]+( \p{Lu}[\p{Ll}'’.-]*){0,2}$/u;

/** "Patient is a child": what is said of somebody, no question. */
const isSentence =
  /^(?!(what|who|which|where|when|why|how|if|date|time|reason)\b)\p{L}+( \p{L}+)? (is|are|was|were|has|have) (an?|the|not|no|in|on|at|under|been|had)\b.*[^?]$/iu;

/** Words that go on a sentence, begun in bold print. */
const goesOn = /^(since|from|until|to|by|on|at|in|for|and|or|with|of|was|were|is|are|has|have|had|who|which|that)\b/;

/** Two or three words that each begin like a name of somebody. */
export const isPerson = /^((Dr|Mr|Mrs|Ms|Miss)\.? )?\p{Lu}[\p{Ll}'’-]+( \p{Lu}[\p{L}'’.-]*){1,2}$/u;

/** What somebody named in bold print did. */
const didSomething = /^\p{Ll}+ed \S|^(made|sent|wrote|gave|took|left|set|put|did|saw|met|said) \S/u;

const isFolder = (name: string): boolean => /^\W/.test(name);

/** A name in other print over its value, where both stand alone in their box. */
export function isPaleName(part: Box | string, box: Box): boolean {
  const parts = partsOf(box);
  if (isText(part) || parts[0] !== part || parts.length > 3 || !isName(part) || !isSetApart(part, box) || isBold(part)) return false;
  return hasDistinctNames(box) || soundsLikeName(wordsOf(part));
}
