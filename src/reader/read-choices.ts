import { type Box, isText } from './box.ts';
import { attribute, isCheckedOf } from './dom.ts';
import { besideLabel, markedLabel } from './field-label.ts';
import { fieldsIn } from './fields-in.ts';
import { groupBy } from './group-by.ts';
import { kidsBefore, nearest } from './kin.ts';
import { addReading, type PageContext } from './page-context.ts';
import { optionWords } from './read-field.ts';
import { clean } from './text.ts';
import { isHint, isLabelLike, type Label, labelFrom, toldWords, wordsOf } from './words.ts';

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
  if (label) addReading(page, members[0] ?? box, label.how, label.words, answers.join('; '), 'choice');
  else if (box.control === 'checkbox') for (const member of members) readTick(member, page);
}

function readTick(box: Box, page: PageContext): void {
  page.used.add(box);
  const label = labelFrom(optionWords(box, page), 'tick') ?? besideLabel(box, page);
  if (label) addReading(page, box, label.how, label.words, isChosen(box) ? 'Yes' : 'No', 'check');
}

export const isChosen = ({ element }: Box): boolean => isCheckedOf(element) ?? attribute(element, 'aria-checked') === 'true';

/** The radios or ticks that answer one question with this one, itself included. */
export const membersOf = (box: Box, page: PageContext): Box[] => page.choices.get(box) ?? [box];

/** Which radios and ticks belong together: by name, or by the group that holds nothing else. */
export function groupChoices(choices: readonly Box[]): Map<Box, Box[]> {
  const ids = new Map<Box | null, number>();
  const groups = groupBy(choices, (box) => {
    const [name, around] = groupOf(box);
    ids.set(around, ids.get(around) ?? ids.size);
    return `${name}:${ids.get(around)}`;
  });
  return new Map([...groups.values()].flatMap((members) => members.map((member): [Box, Box[]] => [member, members])));
}

/** What the members of one question have in common: a name, and the box that the name counts in. */
function groupOf(box: Box): [name: string, around: Box | null] {
  const name = attribute(box.element, 'name');
  const form = nearest(box.parent, (at) => at.tag === 'form');
  const around = nearest(box.parent, (at) => isGroup(at) || at.tag === 'form' || at.tag === 'table');
  const group = around && isGroup(around) ? around : null;
  if (box.control === 'radio') return name === '' ? ['', group ?? box.parent] : [`r${name}`, form];
  // Ticks share a name only where they answer one question; else the group around them says so.
  const base = name.replace(/\[[^\]]*\]$/, '[]');
  if (base.endsWith('[]')) return [`c${base}`, form];
  const cell = group ? null : cellOfTicks(box);
  if (cell) return ['t', cell];
  if (group && group.fields > 1 && isTicksOnly(group)) return ['g', group];
  return name !== '' && !group ? [`c${name}`, form] : ['', box];
}

const isGroup = ({ tag, role }: Box): boolean => tag === 'fieldset' || role === 'group' || role === 'radiogroup';

/** A cell that holds nothing but ticks, behind a cell of words: the answers to one question. */
function cellOfTicks(box: Box): Box | null {
  const cell = nearest(box.parent, (at) => at.tag === 'td' || at.tag === 'dd');
  const before = cell && kidsBefore(cell).at(-1);
  return before && before.fields === 0 && before.letters > 0 && cell.fields > 1 && isTicksOnly(cell) ? cell : null;
}

const isTicksOnly = (group: Box): boolean => fieldsIn(group).every((field) => field.control === 'checkbox');

function questionOf(members: readonly Box[], page: PageContext): Label | null {
  const [first, last] = [members[0] as Box, members.at(-1) as Box];
  const holdsAll = nearest(first.parent, (at) => members.every((member) => nearest(member, (up) => up === at))) ?? first;
  const common = last === first ? (first.parent ?? first) : holdsAll;
  for (let at: Box | null = common; at; at = at.parent) {
    const title = groupTitle(at, page);
    // A legend names the first question of its group; a later question in the same group has words of its own.
    if (title && (at.fields === members.length || fieldsIn(at)[0] === first)) return title;
    if (title || at.fields > members.length + 12 || at.tag === 'form') break;
  }
  return labelFrom(wordsInFront(common, first, page), 'beside') ?? besideLabel(common, page);
}

/** Legend, or the label of an ARIA group. */
export function groupTitle(box: Box, page: PageContext): Label | null {
  if (!isGroup(box)) return null;
  const legend = box.tag === 'fieldset' && box.kids.find((kid) => kid.tag === 'legend');
  return (legend && labelFrom(wordsOf(legend, isHint), 'legend')) || (markedLabel(box, page) ?? labelFrom(toldWords(box), 'aria-label'));
}

/** Words inside the common box that stand before its first choice and belong to no choice. */
function wordsInFront(common: Box, first: Box, page: PageContext): string {
  for (let at = first; at !== common && at.parent; at = at.parent) {
    const { children } = at.parent;
    const words = clean(
      children
        .slice(0, children.indexOf(at))
        .map((child) => (isText(child) ? child : page.used.has(child) ? '' : wordsOf(child)))
        .join(' '),
    );
    if (isLabelLike(words) && (at !== first || optionWords(first, page) !== words)) return words;
  }
  return '';
}
