import { type Box, isText } from './box.ts';
import { hasDistinctNames, partsOf } from './kin.ts';
import { knownFacts } from './known-facts.ts';
import { soundsLikeName } from './name-words.ts';
import { addReading, type PageContext } from './page-context.ts';
import { isName, isNoteBeside, isSetApart, namesItself } from './pair-parts.ts';
import { addColon, isAdvice, namesField, splitRun } from './read-colon.ts';
import { clean, cleanLabel, endsInColon, isSpread, splitColon } from './text.ts';
import { isAction, isBold, isHint, startsWithDate, valueWords, wordsOf } from './words.ts';

type Part = Box | string;

/** "Label: value" in running text, one or several to a line; `<b>Label</b> value` without a colon too. Returns whether anything was read. */
export function readLines(box: Box, parts: readonly Part[], page: PageContext): boolean {
  const lines: Part[][] = [[]];
  const isRun = parts.filter((part, at) => isNameOf(part, box, true) && isValueText(parts[at + 1])).length > 1;
  let isHead = false;
  for (const [at, part] of parts.entries()) {
    const line = lines.at(-1) as Part[];
    const isBreak = !isText(part) && part.tag === 'br';
    // A name alone on its line stands over the lines that follow, up to the next name.
    isHead ||=
      isBreak && line.length === 1 && (isNameOf(line[0] as Part, box, true) || isPaleName(line[0] as Part, box) || isQuestion(line[0]));
    if (isHead && isBreak && line.at(-1) === '\n' && standsAlone(parts, at + 1)) isHead = false;
    if (
      isBreak
        ? isHead
        : line.length === 0 ||
          isAnswer(part, line) ||
          !(isBeforeColon(part, parts[at + 1]) || isNameOf(part, box, isRun || line.at(-1) === '\n'))
    )
      line.push(isBreak ? '\n' : part);
    else {
      lines.push(isBreak ? [] : [part]);
      isHead = false;
    }
  }
  return lines.filter((line) => readLine(line, box, page)).length > 0 || readKnownFacts(box, page);
}

/** A box alone on its line: behind a blank line it begins something new. */
const standsAlone = (parts: readonly Part[], at: number): boolean => {
  const [part, end] = [parts[at], parts[at + 1]];
  return part !== undefined && !isText(part) && part.tag !== 'br' && end !== undefined && !isText(end) && end.tag === 'br';
};

const isValueText = (part: Part | undefined): boolean => isText(part) && /^\s*[^\s\p{Ll}.,;:)]/u.test(part);

/** Whether a part names what follows it: by its colon or, at the start of a line, by bold print. */
const isNameOf = (part: Part, box: Box, isFirst: boolean): boolean =>
  isText(part)
    ? (isFirst ? /^\s*\p{Lu}[^.:]{1,40}:/u : /^\s*\p{Lu}[^.:]{1,40}:\s*$/u).test(part)
    : isName(part) && (endsInColon(wordsOf(part)) || (isFirst && isBold(part) && !isBold(box) && !splitColon(wordsOf(part))?.[1]));

/** A name in bold print whose colon stands behind it: it begins anew wherever it stands. */
const isBeforeColon = (part: Part, next: Part | undefined): boolean =>
  !isText(part) && isBold(part) && isText(next) && /^\s*:\s/.test(next) && isName(part);

/** Bold print right behind a name with a colon is its value. */
const isAnswer = (part: Part, line: readonly Part[]): boolean => {
  const said = line.filter((each) => !isText(each) || each.trim());
  return !isText(part) && said.length === 1 && !isText(said[0]) && endsInColon(wordsOf(said[0] as Box)) && !endsInColon(wordsOf(part));
};

/** A question on a line of its own. */
const isQuestion = (part: Part | undefined): part is string => isText(part) && /^\s*\p{Lu}[^?]{3,120}\?\s*$/u.test(part);

/** What a banner tells without colons. */
function readKnownFacts(box: Box, page: PageContext): boolean {
  const facts = /^(p|li|a|button)$/.test(box.tag) && box.letters > 120 ? [] : knownFacts(wordsOf(box));
  for (const [name, value] of facts) addReading(page, box, 'known-fact', name, value, 'inline');
  return facts.length > 0;
}

/** A name in other print over its value, where both stand alone in their box. */
function isPaleName(part: Part, box: Box): boolean {
  const parts = partsOf(box);
  if (isText(part) || parts[0] !== part || parts.length > 3 || !isName(part) || !isSetApart(part, box) || isBold(part)) return false;
  return hasDistinctNames(box) || soundsLikeName(wordsOf(part));
}

function readLine(line: readonly Part[], box: Box, page: PageContext): boolean {
  const words = (part: Part): string => (isText(part) ? part : isAction(part) || isHint(part) ? '' : ` ${valueWords(part)} `);
  const [first, ...rest] = line;
  if (first && isQuestion(first) && rest[0] === '\n') return addReading(page, box, 'inline', first, rest.map(words).join(''));
  if (first && !isText(first) && isName(first) && box.tag !== 'address') {
    const name = wordsOf(first);
    if (isAdvice(cleanLabel(name), clean(rest.map(words).join('')))) return false;
    const raw = rest.map(words).join('');
    const value = clean(raw);
    const others = rest.filter((part) => !isText(part) || part.trim());
    const isMenu = others.every((part) => !isText(part) && (sharesClass(part, first) || (others.length > 1 && part.tag === 'a')));
    if ((!value || value === '*') && namesField(box)) return false;
    if (endsInColon(name) || value.startsWith(':') || (!isMenu && !isSpread(raw) && isNameInPrint(first, name, value, box)))
      return addReading(
        page,
        box,
        'inline',
        name,
        raw.replace(/^\s*(:|[-–—] )/, ''),
        raw[0] === '\n' && value.length > 25 ? 'prose' : 'text',
      );
  }
  // Chips stand for themselves.
  if (line.length > 1 && line.every((part) => !isText(part) && part.classes !== '' && part.classes === (first as Box).classes))
    return (line as Box[]).map((part) => addColon(part, wordsOf(part), page)).some(Boolean);
  return clean(line.map(words).join(''))
    .split(/\s+[|·•]\s+/)
    .flatMap(splitRun)
    .map((part) => addColon(box, part, page))
    .some(Boolean);
}

/** Whether print alone sets the first words of a line apart as its name. */
function isNameInPrint(first: Box, name: string, value: string, box: Box): boolean {
  if (isPersonWithId.test(name)) return false;
  if (!value) return isPaleName(first, box) && partsOf(box).some((part) => !isText(part) && part.tag === 'br');
  // Who wrote, and when.
  if (startsWithDate(value) && isPerson.test(name) && !soundsLikeName(name)) return false;
  if (/^[,.;()·•|]/.test(value) || goesOn.test(value) || didSomething.test(value)) return false;
  // A title, when it was, and how far it is.
  const others = partsOf(box).slice(1);
  if (others.length > 1 && others.every((part) => !isText(part) && part.tag !== 'br') && (!soundsLikeName(name) || startsWithDate(value)))
    return false;
  const beside = partsOf(box)[1];
  if (beside && !isText(beside) && (isNoteBeside(first, beside) || namesItself(beside))) return false;
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

/** "Rhian Pugh (PG200877)": whom a record is about. */
const isPersonWithId = /^\p{Lu}.*\s\(\p{Lu}{0,4}[-/ ]?\d{4,}\)$/u;

/** Words that go on a sentence, begun in bold print. */
const goesOn = /^(since|from|until|to|by|on|at|in|for|and|or|with|of|was|were|is|are|has|have|had|who|which|that)\b/;

const isPerson = /^((Dr|Mr|Mrs|Ms|Miss)\.? )?\p{Lu}[\p{Ll}'’-]+( \p{Lu}[\p{L}'’.-]*){1,2}$/u;

/** What somebody named in bold print did. */
const didSomething = /^\p{Ll}+ed \S|^(made|sent|wrote|gave|took|left|set|put|did|saw|met|said) \S/u;

const isFolder = (name: string): boolean => /^\W/.test(name);

/** Tabs and choices: made alike, the chosen one marked. */
const sharesClass = (one: Box, other: Box): boolean =>
  one.classes.split(/\s+/).some((name) => name && other.classes.split(/\s+/).includes(name));
