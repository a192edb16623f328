import { type Box, isText } from '../boxes/box.ts';
import { isChip } from '../boxes/gather-words.ts';
import { firstAfter, inner, isTelling, likesOf, onlyChild, partsOf, shapeOf, wrapperOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { around, once } from '../boxes/once.ts';
import { isButton, isHint, spoken, toldWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon } from '../text/text.ts';
import { isSetApart, saysLabel, saysValue, sizeOf } from './pair-parts.ts';
import { isNamedList, saidIn } from './said.ts';

/** What stands side by side as a name and its value do, and is none: tags, steps, ways to somewhere, lines of a feed, what is said about somebody. */

/** Several words to press that are no tools: they are shown, so nothing is blank. */
export function holdsPressedWords(box: Box): boolean {
  const words = buttonsIn(box).map(spoken);
  return words.length > 1 && words.every((each) => each.length > 2 && !isTool.test(each));
}
const buttonsIn = (box: Box): Box[] => box.kids.flatMap((kid) => (isButton(kid) ? [kid] : buttonsIn(kid)));
const isTool =
  /^(add|edit|change|remove|delete|view|show|hide|open|close|update|print|upload|save|cancel|copy|send|new|clear|select|choose|search|find|more)\b/i;

/** From when to when: "9:00 - 10:30". */
export const isSpan = /^\d{1,2}[:.]\d\d ?([ap]m)? ?(→|-|–|to) ?\d{1,2}[:.]\d\d ?([ap]m)?$/i;

/** A line over a field, with its label and room for help: the field is the value. */
export function isBeforeField(box: Box): boolean {
  const next = box.parent?.kids[box.index + 1];
  return next !== undefined && next.fields > 0 && shapeOf(next) !== shapeOf(box);
}

/** Words under a name that say what to write beside them, before a field. */
export function isRemarkOn(name: Box, value: Box, box: Box): boolean {
  const whole = wrapperOf(box);
  const field = firstAfter(whole, isTelling);
  return whole.fields === 0 && field !== undefined && field.fields > 0 && saysRemark(name, value);
}

/** Whether the second of two boxes is help by its make, or a few words in smaller print than the first: no more than one sentence, as a note would be. */
export function saysRemark(name: Box, value: Box): boolean {
  const said = inner(value);
  const words = wordsOf(said);
  const isLess = said.tag === 'small' || sizeOf(said) < sizeOf(inner(name)) - 0.9;
  return (
    isHint(said) || (isLess && /^[^\d:,]+$/.test(words) && !/[.!?]\s/.test(words) && words.split(' ').length > 2 && !soundsLikeName(words))
  );
}

// What happened, one thing after another: a title and its text.
const namesFeed = amongNames('timeline|feed|stepper');
export const feedAround = around(({ classes }) => namesFeed.test(classes));

/** Smaller print under names of people or things says more about them: it is a value only where the words of the names sound so. */
export function isMoreAbout(name: Box, value: Box, box: Box, page: PageContext): boolean {
  if (value.letters === 0 || sizeOf(inner(value)) > sizeOf(inner(name)) - 0.5) return false;
  if (isAnswer.test(wordsOf(value)) || (saysLabel(name) && saysValue(value))) return false;
  const { named, count } = saidIn(box, page);
  return count > 1 && named[0] < 0.2;
}

/** A sentence. */
export const isSaid = /^\p{Lu}\S*( \S+){2,}[.!?]$/u;

const isAnswer = /^(yes|no|true|false)$/i;

export const isPress = (box: Box): boolean => box.control === 'button' && !/help|info|\?/i.test(toldWords(box) + wordsOf(box));

/** A link and nothing else: a way to somewhere, unless likes around it say otherwise. */
export function isLink(box: Box): boolean {
  const only = onlyChild(box);
  return box.tag === 'a' || (only !== null && isLink(only));
}

/** "There are no alerts to display": what a panel says under its title when it has nothing to list. */
export const isEmptyWord = (text: string): boolean =>
  /^(there (are|is) (currently )?(no|nothing)|no .*\b(yet|found|to (display|show)|available)|no (data|rows|results|matches)$)\b/i.test(
    text,
  );

const namesSteps = amongNames('steps|stepper|wizard');
export const stepsAround = around(({ classes }) => namesSteps.test(classes));

/** Steps of a process, each with nothing but how far it is. */
export const areSteps = (box: Box): boolean => areStepsAll(likesOf(wrapperOf(box))[0] as Box);
const areStepsAll = once((first): boolean => {
  const likes = likesOf(first);
  return likes.length > 2 && likes.every((like) => step.test(wordsOf(inner(like).kids.at(-1) ?? like)));
});
const step = /^((not|cannot) (yet )?start(ed)?( yet)?|completed?|in progress|current|upcoming|pending|done|to do|incomplete|optional)$/i;

/** A mark to fold something away: what follows it is a title. */
export const isFolder = /^[▾▼▿▸▹►▶⌄⌃˅⊞⊟]/;

export const isTag = (box: Box): boolean => isChip(box) || isChip(inner(box));

/** Two parts that are a pair themselves, before a place where nothing stands. */
export const isWhole = (first: Box, empty: Box): boolean => empty.letters === 0 && hasSeveralWords(first);

function hasSeveralWords(box: Box): boolean {
  const [part, more] = partsOf(inner(box)).filter((each) => /\p{L}/u.test(isText(each) ? each : wordsOf(each)));
  return more !== undefined || (part !== undefined && !isText(part) && hasSeveralWords(part));
}

/** Two chips side by side, or two lines of one list. */
export const isSameMake = (name: Box, value: Box, box: Box, page: PageContext): boolean =>
  name.classes !== '' &&
  shapeOf(name) === shapeOf(value) &&
  !endsInColon(wordsOf(name)) &&
  !isSetApart(inner(name), inner(value)) &&
  !isNamedList(box, page);
