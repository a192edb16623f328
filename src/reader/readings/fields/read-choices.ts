import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { firstAfter, saysWords } from '../boxes/kin.ts';
import { labelFrom, toldWords, wordsOf } from '../boxes/words.ts';
import { pass } from '../by-place/pass.ts';
import type { PageContext } from '../page-context.ts';
import { besideLabel } from './beside-label.ts';
import { markedLabel } from './field-label.ts';
import { membersOf } from './group-choices.ts';
import { optionWords } from './option-words.ts';
import { labelAround, questionOf } from './question-of.ts';

/** Reads a set of radios or ticks as one question with the chosen answers; a tick that stands alone as a question of its own. */
export function readChoice(box: Box, page: PageContext): void {
  if (page.used.has(box)) return;
  const members = membersOf(box, page);
  if (box.control === 'checkbox' && members.length < 2) {
    readTick(box, page);
    return;
  }
  const label = questionOf(members, page);
  for (const member of members) page.used.add(member);
  // Asked of every member: the words of the others are used up too.
  const words = members.map((member) => optionWords(member, page));
  const answers = words.filter((_, at) => isChosen(members[at] as Box));
  const value = words.every((each) => isStar.test(each)) ? starsOf(members) : answers.join('; ');
  if (label) addReading(page, members[0] ?? box, label.how, label.words, value, 'choice');
  else if (box.control === 'checkbox') for (const member of members) readTick(member, page);
}

/** A sign that stands for one more of a rating. */
const isStar = /^[★☆⭐♥♡●○]\ufe0f?$/u;

/** How many of a row of signs are chosen: each up to the chosen one, or that one alone. */
function starsOf(members: readonly Box[]): string {
  const last = members.findLastIndex(isChosen);
  return last < 0 ? '' : `${last + 1}`;
}

function readTick(box: Box, page: PageContext): void {
  page.used.add(box);
  if (isForEntry(box, page)) return;
  const said = optionWords(box, page);
  // The words of a switch for its two states are no name.
  const words = areStates.test(said) ? toldWords(box) || 'Yes' : said;
  if (choosesEntry.test(words)) return;
  // "Yes" is no question.
  const label = /^yes$/i.test(words) ? questionOf([box], page) : (labelFrom(words, 'tick') ?? besideLabel(box, page));
  if (label)
    addReading(page, box, label.how, label.words, answerBeside(box, page) ?? (isChosen(box) ? 'Yes' : said === 'Yes' ? '' : 'No'), 'check');
  // What it ticks may stand over it.
  else pass(box, page);
}

/** A form that is only shown writes the answer behind the label of a tick that it does not draw. */
function answerBeside(box: Box, page: PageContext): string | null {
  const label = labelAround(box.parent);
  const answer = label?.parent?.kids[label.index + 1];
  if (!answer || answer.fields > 0 || !/^(true|false|yes|no)$/i.test(wordsOf(answer))) return null;
  page.used.add(answer);
  return wordsOf(answer);
}

const areStates = /^((no|off)\W*(yes|on)|(yes|on)\W*(no|off))$/i;

const choosesEntry =
  /^((de|un)?select|toggle|choose)( or (de|un)?select)?( (all|the|this|every|each))?( (current|whole))? (rows?|records?|items?|entry|entries|lines?)\b.{0,40}$/i;

/** Whether a tick chooses the entry of a list that stands behind it as a way to its page. */
function isForEntry(box: Box, page: PageContext): boolean {
  const next = firstAfter(box, saysWords);
  return next !== undefined && isWay(next) && next.holdsBlocks && !markedLabel(box, page) && isAmongItems(box.parent as Box);
}

const isAmongItems = (item: Box): boolean =>
  item.parent?.kids.some((kid) => kid !== item && kid.tag === item.tag && kid.fields > 0) === true;

const isWay = ({ tag, role }: Box): boolean => tag === 'a' || role === 'link';

export const isTick = ({ control }: Box): boolean => control === 'checkbox';

export const isChosen = (box: Box): boolean =>
  /^true/.test(attribute(box, 'checked') || `${attribute(box, 'aria-checked')}${attribute(box, 'aria-pressed')}`);
