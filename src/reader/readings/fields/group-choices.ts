import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, kidBefore, likesOf, nearest, shapeOf } from '../boxes/kin.ts';
import { around, once } from '../boxes/once.ts';
import { holds, holdsTitle, isAside, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { groupBy } from '../text/group-by.ts';
import { pressedLabel } from './pressed-label.ts';

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
  const row = rowOfTicks(box);
  if (row) return ['t', row];
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

export const isGroup = ({ tag, role }: Box): boolean => tag === 'fieldset' || role === 'group' || role === 'radiogroup';
const groupAround = around((at) => isGroup(at) || /^(form|table)$/.test(at.tag));
const formAround = around(({ tag }) => tag === 'form');

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

/** The row of a form whose first cell is the question and each other holds one tick with words of its own; null where it is none. */
const rowOfTicks = (box: Box): Box | null => {
  const cell = nearest(box.parent, ({ tag, fields }) => tag === 'td' || fields > 1);
  const row = cell?.tag === 'td' && cell.parent?.tag === 'tr' ? cell.parent : null;
  return row && nameOfTicks(row) ? row : null;
};

export const nameOfTicks = once((row): Box | false => {
  const [name, ...answers] = row.kids.filter(({ letters, fields }) => letters + fields > 0);
  if (!name || name.fields > 0 || answers.length < 2 || !/[:?]\s*\*?$/.test(wordsOf(name))) return false;
  return answers.every((cell) => cell.fields === 1 && cell.letters > 0 && cell.letters < 60 && isTicksOnly(cell)) && name;
});

/** Nothing but ticks under a label that belongs to none of them. */
export const isUnderOwnLabel = once((at): boolean => {
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
export const isLabel = (box: Box): boolean => nearest(inner(box), (at) => at === box || at.tag === 'label')?.tag === 'label';

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
export const isOneOfQuestions = (box: Box): boolean => box.classes !== '' && areQuestions(likesOf(box)[0] as Box);
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
