import { addReading } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { shapeOf } from '../boxes/kin.ts';
import { isAction, isBold, isHint, valueWords, wordsOf } from '../boxes/words.ts';
import { newGroup, type PageContext } from '../page-context.ts';
import { knownFacts } from '../text/known-facts.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { clean, cleanLabel, endsInColon, isSpread, splitColon } from '../text/text.ts';
import { isNameInPrint, isPerson } from './name-in-print.ts';
import { isNotice } from './notice.ts';
import { standsOverLines } from './over-lines.ts';
import { isName, isSetApart } from './pair-parts.ts';
import { addColon, isAdvice, namesField, splitRun } from './read-colon.ts';
import { isQuestion, type Part, splitLines } from './split-lines.ts';

/** "Label: value" in running text, one or several to a line; `<b>Label</b> value` without a colon too. Returns whether anything was read. */
export function readLines(box: Box, parts: readonly Part[], page: PageContext): boolean {
  const first = page.readings.length;
  let owner: { row: string; group: string } | null = null;
  for (const line of splitLines(box, parts)) {
    const row = ownerIn(line, box);
    if (row) owner = { row, group: newGroup(page) };
    const from = page.readings.length;
    if (!row) readLine(line, box, page);
    if (owner) for (const reading of page.readings.slice(from)) Object.assign(reading, owner);
  }
  return page.readings.length > first || readKnownFacts(box, page);
}

/** The name of somebody alone on a line in a look of its own: what follows is about them. */
function ownerIn(line: readonly Part[], box: Box): string | null {
  const [name, ...more] = line.filter((part) => (isText(part) ? part.trim() : part.tag !== 'br'));
  if (!name || isText(name) || more.length > 0 || !(/^(u|b|strong)$/.test(name.tag) || isSetApart(name, box))) return null;
  const words = wordsOf(name);
  return isPerson.test(words) && !soundsLikeName(words) ? words : null;
}

/** What a banner tells without colons. */
function readKnownFacts(box: Box, page: PageContext): boolean {
  const facts = /^(p|li|a|button)$/.test(box.tag) && box.letters > 120 ? [] : knownFacts(wordsOf(box));
  for (const [name, value] of facts) addReading(page, box, 'known-fact', name, value, 'inline');
  return facts.length > 0;
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
    const isMenu = others.every(
      (part) => !isText(part) && (sharesClass(part, first) || (others.length > 1 && (part.tag === 'a' || isMadeLike(part, first)))),
    );
    if ((!value || value === '*') && (namesField(box) || standsOverLines(first))) return false;
    if (others.length === 1 && others[0] && !isText(others[0]) && isNotice(first, others[0])) return false;
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
  return factsOf(isWhoFirst(line) ? rest : line, words)
    .flatMap(splitRun)
    .map((part) => addColon(box, part, page))
    .some(Boolean);
}

/** The stretches of a line that each may say "Label: value": apart by bars, by wide space or, where several have a colon, by dashes. */
function factsOf(line: readonly Part[], words: (part: Part) => string): string[] {
  const apart = line.map((part, at) =>
    at === line.length - 1 ? words(part) : words(part).replace(/(?=\s{2})\s*[\u00a0\u2002\u2003]\s*$/, ' | '),
  );
  const text = apart.join('');
  if (!text.includes(':')) return [];
  const facts = text
    .split(wideGap)
    .map(withoutRoom)
    .flatMap((text) => text.split(/\s+[|·•]\s+/));
  return facts.flatMap((fact) => {
    const parts = fact.split(/\s+[-–—]\s+/);
    return parts.filter((part) => splitColon(part)?.[1]).length > 1 ? parts : [fact];
  });
}

/** A text without the bar that holds it apart from the next, and the room that elements leave inside of brackets. */
const withoutRoom = (text: string): string =>
  clean(text)
    .replace(/\s[|·•]$/, '')
    .replace(/(?<=\()\s|\s(?=\))/g, '');

const wideGap = /(?=\s{2})\s*[\u00a0\u2002\u2003]\s*(?=\p{L}[^:]{1,40}:)/u;

/** Whether a line begins with whom it is about, in print of its own. */
const isWhoFirst = ([who, next]: readonly Part[]): boolean =>
  who !== undefined && !isText(who) && next !== undefined && isBold(who) && !endsInColon(wordsOf(who)) && isWho(wordsOf(who));

const isWho = (words: string): boolean =>
  (isPerson.test(words) && !soundsLikeName(words)) || /^\p{Lu}[\p{Lu}'’ -]+, \p{Lu}\p{Ll}/u.test(words);

/** One of several words in one print: names of columns that are placed by hand. */
const isMadeLike = (one: Box, other: Box): boolean => shapeOf(one) === shapeOf(other) && !isSetApart(one, other);

/** Tabs and choices: made alike, the chosen one marked. */
const sharesClass = (one: Box, other: Box): boolean =>
  one.classes.split(/\s+/).some((name) => name && other.classes.split(/\s+/).includes(name));
