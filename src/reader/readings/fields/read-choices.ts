import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { firstAfter, inner, kidBefore, lastBefore, likesOf, nearest, saysWords, shapeOf } from '../boxes/kin.ts';
import { around, once } from '../boxes/once.ts';
import { headWords, holds, holdsTitle, isAside, isHint, isTitleTag, type Label, labelFrom, toldWords, wordsOf } from '../boxes/words.ts';
import { pass } from '../by-place/pass.ts';
import { addReading, type PageContext } from '../page-context.ts';
import { groupBy } from '../text/group-by.ts';
import { besideLabel, markedLabel } from './field-label.ts';
import { pressedLabel } from './pressed-label.ts';
import { optionWords } from './read-field.ts';

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

/** The radios or ticks that answer one question with this one, itself included. */
export const membersOf = (box: Box, page: PageContext): Box[] => page.choices.get(box) ?? [box];

/** Which radios and ticks belong together: by name, or by the group that holds nothing else. */
export function groupChoices(choices: readonly Box[]): Map<Box, Box[]> {
  const groups = [...groupBy(choices, (box) => groupOf(box)[1]).values()].flatMap((inside) => [
    ...groupBy(inside, (box) => groupOf(box)[0]).values(),
  ]);
  return new Map(groups.flatMap((members) => members.map((member): [Box, Box[]] => [member, members])));
}

/** What the members of one question have in common: a name, and the box that the name counts in. */
function groupOf(box: Box): [name: string, around: Box | null] {
  const name = attribute(box, 'name');
  const form = formAround(box.parent);
  const around = groupAround(box.parent);
  const group = around && isGroup(around) ? around : null;
  // A name that a page gives to what it built itself can be that of the answer.
  if (box.control === 'radio' && (!name || (box.tag !== 'input' && group?.role === 'radiogroup'))) return ['', group ?? radiosAround(box)];
  if (box.control === 'radio') return [`r${name}`, form];
  // Ticks share a name only where they answer one question; else the group around them says so.
  const base = name.replace(/\[[^\]]*\]$/, '[]');
  if (base.endsWith('[]') && (/\[\d*\]$/.test(name) || isAmongTicks(box))) return [`c${base}`, form];
  const cell = group && group.fields > 1 && isTicksOnly(group) ? null : cellOfTicks(box, group);
  if (cell) return ['t', cell];
  if (group && group.fields > 1 && isTicksOnly(group)) return ['g', group];
  return name && !group ? [`c${name}`, form] : ['', box];
}

/** Fields of one form can be named alike, by a word each: they are answers to one question only where ticks alone stand together. */
const isAmongTicks = (box: Box): boolean => {
  const around = nearest(box.parent, ({ fields }) => fields > 1);
  return around !== null && isTicksOnly(around);
};

const isGroup = ({ tag, role }: Box): boolean => tag === 'fieldset' || role === 'group' || role === 'radiogroup';
const groupAround = around((at) => isGroup(at) || /^(form|table)$/.test(at.tag));
const formAround = around(({ tag }) => tag === 'form');
const labelAround = around(({ tag }) => tag === 'label');

/** A box that holds nothing but ticks, behind a cell of words or a label: the answers to one question. */
const cellOfTicks = (box: Box, group: Box | null): Box | null => {
  const found = nearest(box.parent, (at) => {
    const before = kidBefore(at);
    if (at === group || isUnderOwnLabel(at)) return true;
    if (before && at.fields > 1 && isTicksOnly(at) && pressedLabel(box, at.fields)) return true;
    if (!before || before.fields > 0 || before.letters === 0 || at.fields < 2 || !isTicksOnly(at)) return false;
    return /^(td|dd)$/.test(at.tag) || isLabel(before) || isQuestionBefore(before, at);
  });
  return found === group && !(found && isUnderOwnLabel(found)) ? null : found;
};

/** Nothing but ticks under a label that belongs to none of them. */
const isUnderOwnLabel = once((at): boolean => {
  const [label, ...rest] = at.kids.filter(({ letters, fields }) => letters + fields > 0);
  if (!label || label.fields > 0 || at.fields < 2 || !isLabel(label) || attribute(inner(label), 'for') !== '') return false;
  return rest.length > 1 && rest.every((kid) => kid.fields > 0 && isTicksOnly(kid));
});

/** The smallest box that holds several radios and no other field. */
const radiosAround = (box: Box): Box | null => {
  const around = nearest(box.parent, ({ fields }) => fields > 1);
  return around && fieldsIn(around).every(({ control }) => control === 'radio') ? around : box.parent;
};

/** A label element, or what holds nothing else. */
const isLabel = (box: Box): boolean => nearest(inner(box), (at) => at === box || at.tag === 'label')?.tag === 'label';

/** Words that stand alone before a list of ticks as its question; over a whole section they would be a title. */
const isQuestionBefore = (before: Box, ticks: Box): boolean =>
  (ticks.parent?.kids.filter((kid) => kid.letters + kid.fields > 0).length === 2 || isOneOfQuestions(before)) &&
  before.letters < 120 &&
  !isAside(before) &&
  !isFirstOfLines(ticks) &&
  !/^h[1-3]$/.test(before.tag) &&
  !holds(before, (kid) => /^h[1-3]$/.test(kid.tag)) &&
  isPlainTicks(ticks);

/** The first of several lines of ticks: what stands over them is their title. */
function isFirstOfLines(ticks: Box): boolean {
  const next = ticks.parent?.kids[ticks.index + 1];
  return ticks.tag === 'tr' && next !== undefined && next.fields > 0 && shapeOf(next) === shapeOf(ticks) && isTicksOnly(next);
}

/** Words made like others that each stand right before fields. */
const isOneOfQuestions = (box: Box): boolean => box.classes !== '' && areQuestions(likesOf(box)[0] as Box);
const areQuestions = once((first): boolean => {
  const likes = likesOf(first);
  return likes.length > 1 && likes.every(({ parent, index, fields }) => fields === 0 && (parent?.kids[index + 1]?.fields ?? 0) > 0);
});

/** Each tick with a few words of its own and nothing else: answers, no questions. */
const isPlainTicks = (ticks: Box): boolean => ticks.letters < 60 * ticks.fields && !/\?/.test(wordsOf(ticks)) && !holdsTitle(ticks);

/** Ticks alone, or with a box behind the last of them to say what else. */
const isTicksOnly = once((group): boolean => {
  const fields = fieldsIn(group);
  const others = fields.filter(({ control }) => control !== 'checkbox');
  return others.length === 0 || (others.length === 1 && fields.length > 2 && fields.at(-1) === others[0] && others[0]?.control === 'text');
});

function questionOf(members: readonly Box[], page: PageContext): Label | null {
  const [first, last] = [members[0] as Box, members.at(-1) as Box];
  const holdsAll = nearest(first.parent, (at) => members.every((member) => nearest(member, (up) => up === at))) ?? first;
  const common = last === first ? (first.parent ?? first) : holdsAll;
  const before = kidBefore(common);
  // A group that names its label says so itself.
  const own = isGroup(common) && attribute(common, 'aria-labelledby') !== '' ? markedLabel(common, page) : null;
  if (own && members.length > 1) return own;
  const first0 = common.kids.find(({ letters, fields: count }) => letters + count > 0);
  if (members.length > 1 && first0 && isUnderOwnLabel(common)) return labelFrom(wordsOf(first0, isHint), 'beside');
  if (
    before &&
    members.length > 1 &&
    before.fields === 0 &&
    (isLabel(before) || (isOneOfQuestions(before) && common.fields === members.length))
  ) {
    const beside = besideLabel(common, page);
    if (beside) return beside;
  }
  for (let at: Box | null = common; at; at = at.parent) {
    const title = groupTitle(at, page);
    // A legend names the first question of its group; a later question in the same group has words of its own.
    if (title && (at.fields === members.length || fieldsIn(at)[0] === first)) return title;
    if (title || at.fields > members.length + 12 || at.tag === 'form') break;
  }
  // A choice's own words can stand before it.
  const words = besideLabel(labelAround(first.parent) ?? first, page);
  if (words && words.words !== optionWords(first, page)) return words;
  return besideLabel(common, page) ?? titleOver(common, members.length) ?? pressedLabel(first, members.length);
}

/** The heading of a panel that holds the answers to one question and no other field. */
function titleOver(common: Box, count: number): Label | null {
  const before = lastBefore(common, (kid) => isTitleTag(kid) || holdsTitle(kid));
  if (before && count > 1) return labelFrom(headWords(titleIn(before)), 'legend');
  return common.parent?.fields === count ? titleOver(common.parent, count) : null;
}

const titleIn = (box: Box): Box => (isTitleTag(box) ? box : titleIn(box.kids.find((kid) => isTitleTag(kid) || holdsTitle(kid)) as Box));

/** Legend, or the label of an ARIA group. */
export function groupTitle(box: Box, page: PageContext): Label | null {
  if (!isGroup(box)) return null;
  const legend = box.tag === 'fieldset' && box.kids.find((kid) => kid.tag === 'legend');
  return (legend && labelFrom(wordsOf(legend, isHint), 'legend')) || (markedLabel(box, page) ?? labelFrom(toldWords(box), 'aria-label'));
}
