import type { Box } from './box.ts';
import { attribute, isCheckedOf } from './dom.ts';
import { besideLabel, type FoundLabel, markedLabel } from './field-label.ts';
import { fieldsIn } from './fields-in.ts';
import type { PageContext } from './page-context.ts';
import { optionWords } from './read-field.ts';
import { clean } from './text.ts';
import { isHint, isLabelLike, wordsOf } from './words.ts';

/** Reads a set of radios or ticks as one question with the chosen answers; a tick that stands alone as a question of its own. */
export function readChoice(box: Box, page: PageContext, all: ChoiceIndex): void {
  if (page.used.has(box)) return;
  const members = all.membersOf(box);
  if (box.control === 'checkbox' && members.length < 2) {
    readTick(box, page);
    return;
  }
  const common = commonBox(members);
  const label = questionOf(members, common, page, all);
  for (const member of members) page.used.add(member);
  const answers = members.filter(isChosen).map((member) => optionWords(member, page));
  for (const member of members) if (!isChosen(member)) optionWords(member, page);
  if (label) page.add(members[0] ?? box, { label: label.text, value: answers.join('; '), kind: 'choice', how: label.how });
  else if (box.control === 'checkbox') for (const member of members) readTick(member, page);
}

function readTick(box: Box, page: PageContext): void {
  page.used.add(box);
  const words = optionWords(box, page);
  const label: FoundLabel | null = words !== '' ? { text: words, how: 'tick' } : besideLabel(box, page);
  if (label) page.add(box, { label: label.text, value: isChosen(box) ? 'Yes' : 'No', kind: 'check', how: label.how });
}

export function isChosen(box: Box): boolean {
  return box.element instanceof HTMLInputElement ? isCheckedOf(box.element) : attribute(box.element, 'aria-checked') === 'true';
}

/** Which radios and ticks belong together: by name, or by the group that holds nothing else. */
export class ChoiceIndex {
  private readonly byKey = new Map<string, Box[]>();
  private readonly keys = new Map<Box, string>();
  private readonly ids = new Map<Box, number>();

  constructor(choices: readonly Box[]) {
    for (const box of choices) {
      const key = this.keyOf(box);
      this.keys.set(box, key);
      const list = this.byKey.get(key);
      if (list) list.push(box);
      else this.byKey.set(key, [box]);
    }
  }

  membersOf(box: Box): Box[] {
    return this.byKey.get(this.keys.get(box) ?? '') ?? [box];
  }

  /** Whether all fields of the container belong to the same question. */
  isWhole(container: Box, members: readonly Box[]): boolean {
    return container.fields === members.length;
  }

  private keyOf(box: Box): string {
    const name = attribute(box.element, 'name');
    const group = groupBoxOf(box);
    if (box.control === 'checkbox') {
      // Ticks share a name only where they answer one question; else the group around them says so.
      const base = name?.replace(/\[[^\]]*\]$/, '[]');
      if (base?.endsWith('[]')) return `c:${base}:${this.idOf(formOf(box))}`;
      const cell = group ? null : cellOfTicks(box);
      if (cell) return `ct:${this.idOf(cell)}`;
      return group && isTicksOnly(group) && group.fields > 1
        ? `cg:${this.idOf(group)}`
        : name && !group
          ? `c:${name}:${this.idOf(formOf(box))}`
          : `c1:${this.idOf(box)}`;
    }
    if (name) return `r:${name}:${this.idOf(formOf(box))}`;
    return `rg:${this.idOf(group ?? box.parent)}`;
  }

  private idOf(box: Box | null): number {
    if (!box) return 0;
    const id = this.ids.get(box) ?? this.ids.size + 1;
    this.ids.set(box, id);
    return id;
  }
}

/** A cell that holds nothing but ticks, behind a cell of words: the answers to one question. */
function cellOfTicks(box: Box): Box | null {
  let cell = box.parent;
  while (cell && !/^(td|dd)$/.test(cell.tag)) cell = cell.parent;
  if (!cell || cell.fields < 2 || !isTicksOnly(cell)) return null;
  const before = cell.parent?.children.slice(0, cell.parent.children.indexOf(cell)).findLast((child) => typeof child !== 'string');
  return before && typeof before !== 'string' && before.fields === 0 && before.letters > 0 ? cell : null;
}

function isTicksOnly(group: Box): boolean {
  return fieldsIn(group).every((field) => field.control === 'checkbox');
}

function formOf(box: Box): Box | null {
  for (let at = box.parent; at; at = at.parent) if (at.tag === 'form') return at;
  return null;
}

function groupBoxOf(box: Box): Box | null {
  for (let at = box.parent; at; at = at.parent) {
    if (at.tag === 'fieldset' || at.role === 'group' || at.role === 'radiogroup') return at;
    if (at.tag === 'form' || at.tag === 'table') return null;
  }
  return null;
}

function commonBox(members: readonly Box[]): Box {
  let common = members[0] as Box;
  for (const member of members.slice(1)) while (!isInside(member, common)) common = common.parent as Box;
  return members.length === 1 ? (common.parent ?? common) : common;
}

function isInside(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}

function questionOf(members: readonly Box[], common: Box, page: PageContext, all: ChoiceIndex): FoundLabel | null {
  const first = members[0] as Box;
  for (let at: Box | null = common; at; at = at.parent) {
    const title = groupTitle(at, page);
    // A legend names the first question of its group; a later question in the same group has words of its own.
    if (title && (all.isWhole(at, members) || firstField(at) === first)) return title;
    if (title || at.fields > members.length + 12 || at.tag === 'form') break;
  }
  const inside = wordsInFront(common, first, page);
  if (inside) return { text: inside, how: 'beside' };
  return besideLabel(common, page);
}

/** Legend, or the label of an ARIA group. */
export function groupTitle(box: Box, page: PageContext): FoundLabel | null {
  if (box.tag === 'fieldset') {
    const legend = box.children.find((child): child is Box => typeof child !== 'string' && child.tag === 'legend');
    const words = legend ? wordsOf(legend, (child) => isHint(child) || child.control !== null) : '';
    if (words !== '') return { text: words, how: 'legend' };
  }
  if (box.role !== 'group' && box.role !== 'radiogroup' && box.tag !== 'fieldset') return null;
  const marked = markedLabel(box, page);
  if (marked) return marked;
  const told = clean(attribute(box.element, 'aria-label') ?? '');
  return told === '' ? null : { text: told, how: 'aria-label' };
}

export function firstField(box: Box): Box | null {
  for (const child of box.children) {
    if (typeof child === 'string' || child.fields === 0) continue;
    return child.control !== null ? child : firstField(child);
  }
  return null;
}

/** Words inside the common box that stand before its first choice and belong to no choice. */
function wordsInFront(common: Box, first: Box, page: PageContext): string | null {
  let at: Box = first;
  while (at !== common) {
    const parent: Box | null = at.parent;
    if (!parent) return null;
    const before = parent.children.slice(0, parent.children.indexOf(at));
    const words = clean(before.map((child) => (typeof child === 'string' ? child : page.used.has(child) ? '' : wordsOf(child))).join(' '));
    if (parent !== first.parent && isLabelLike(words)) return words;
    if (parent === first.parent && isLabelLike(words) && !isOwnOption(first, words, page)) return words;
    at = parent;
  }
  return null;
}

function isOwnOption(first: Box, words: string, page: PageContext): boolean {
  return optionWords(first, page) === words;
}
