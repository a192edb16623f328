import type { ReadingKind } from '../core/reading.ts';
import type { Box } from './box.ts';
import { attribute, isUnchosen, typeOfInput, valueOfControl } from './dom.ts';
import { besideLabel, type FoundLabel, markedLabel, toldLabel } from './field-label.ts';
import { fieldsIn } from './fields-in.ts';
import type { PageContext } from './page-context.ts';
import { clean, isInvitation, stateOf } from './text.ts';
import { isHint, linesOf, wordsOf } from './words.ts';

/** Reads a field that stands alone: text, select, area, editor, or a single tick. */
export function readField(box: Box, page: PageContext): void {
  if (page.used.has(box) || isSearch(box)) return;
  page.used.add(box);
  const shown = shownChoice(box);
  const label = shown ? (markedLabel(box, page) ?? besideLabel(shown.around, page)) : labelOf(box, page);
  if (!label) {
    joinToComposite(box, page);
    return;
  }
  page.add(box, { label: label.text, how: label.how, ...(shown ? { value: shown.value, kind: 'choice' as const } : fieldValue(box)) });
}

/** What a built list box shows: its choice stands as words beside an input that is only for typing a search. */
function shownChoice(box: Box): { value: string; around: Box } | null {
  const { element } = box;
  if (!(element instanceof HTMLInputElement) || valueOfControl(element) !== '') return null;
  if (attribute(element, 'role') !== 'combobox' && attribute(element, 'aria-haspopup') !== 'listbox') return null;
  let at = box.parent;
  for (let level = 0; at && level < 4 && at.fields === 1; level += 1, at = at.parent) {
    if (at.letters === 0) continue;
    const isNamed = at.children.some((child) => typeof child !== 'string' && (child.tag === 'label' || child.tag === 'legend'));
    if (isNamed) return null;
    return { value: wordsOf(at, (child) => isHint(child) || isPlaceholderBox(child)), around: at };
  }
  return null;
}

const isPlaceholderBox = (box: Box): boolean => /placeholder/i.test(attribute(box.element, 'class') ?? '');

/** The label of a field: the page's own words first, then what stands beside it, then names told to assistive technology only. */
export function labelOf(box: Box, page: PageContext): FoundLabel | null {
  const marked = markedLabel(box, page);
  if (marked) return marked;
  const told = toldLabel(box);
  if (told && hasNamedNeighbours(box)) return told;
  return besideLabel(box, page) ?? optionLabel(box, page) ?? told;
}

/** A field behind an answer belongs to it: "Other [     ]", "Quit on [     ]". */
function optionLabel(box: Box, page: PageContext): FoundLabel | null {
  if (box.control !== 'text' && box.control !== 'area') return null;
  for (let at = box, level = 0; at.parent && level < 3; at = at.parent, level += 1) {
    const before = at.parent.children
      .slice(0, at.parent.children.indexOf(at))
      .findLast((child) => typeof child !== 'string' && child.fields > 0);
    if (!before || typeof before === 'string') continue;
    const choice = fieldsIn(before).at(-1);
    if (choice?.control !== 'radio' && choice?.control !== 'checkbox') return null;
    const words = optionWords(choice, page);
    return words === '' ? null : { text: words, how: 'option' };
  }
  return null;
}

export function fieldValue(box: Box): { value: string; kind: ReadingKind } {
  const { element } = box;
  if (element instanceof HTMLSelectElement) {
    const value = valueOfControl(element);
    const isNothing = isInvitation(clean(value)) || (isUnchosen(element) && stateOf(clean(value)) !== 'declared-none');
    return { value: isNothing ? '' : value, kind: 'choice' };
  }
  if (element instanceof HTMLTextAreaElement) {
    const value = valueOfControl(element);
    return { value, kind: value.length > 120 || value.includes('\n') ? 'prose' : 'text' };
  }
  if (element instanceof HTMLInputElement) {
    const type = typeOfInput(element);
    if (type === 'password') return { value: valueOfControl(element) === '' ? '' : '••••', kind: 'text' };
    return { value: valueOfControl(element), kind: /^(date|datetime-local|month|time|week)$/.test(type) ? 'date' : 'text' };
  }
  if (box.control === 'checkbox') return { value: attribute(element, 'aria-checked') === 'true' ? 'Yes' : 'No', kind: 'check' };
  const value = linesOf(box);
  if (box.control === 'combo') return { value: isPlaceholder(box, value) || isInvitation(clean(value)) ? '' : value, kind: 'choice' };
  return {
    value: isPlaceholder(box, value) ? '' : value,
    kind: box.control === 'rich' && (value.length > 120 || value.includes('\n')) ? 'prose' : 'text',
  };
}

function isPlaceholder(box: Box, value: string): boolean {
  return value !== '' && [attribute(box.element, 'aria-placeholder'), attribute(box.element, 'data-placeholder')].includes(value);
}

function isSearch(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.role === 'search' || at.tag === 'search') return true;
  return box.element instanceof HTMLInputElement && typeOfInput(box.element) === 'search';
}

/** Several fields stand side by side, each with a name of its own: then the words before them are a title, not a label. */
function hasNamedNeighbours(box: Box): boolean {
  const siblings =
    box.parent?.children.filter((child): child is Box => typeof child !== 'string' && child.fields === 1 && child.control !== null) ?? [];
  return siblings.length > 1 && siblings.every((sibling) => toldLabel(sibling) !== null);
}

/** A field without any name right behind another one is a further part of the same value ("first, middle and last name" under one label). */
function joinToComposite(box: Box, page: PageContext): void {
  const last = page.readings.at(-1);
  const place = page.places.at(-1);
  if (!last || !place || last.how !== 'beside') return;
  const previous = box.parent?.children.filter((child): child is Box => typeof child !== 'string' && child.fields > 0) ?? [];
  const at = previous.indexOf(box);
  if (at < 1 || !previous.slice(0, at).some((sibling) => sibling.element === place)) return;
  const { value } = fieldValue(box);
  last.value = clean(`${last.value} ${value}`);
  last.state = stateOf(last.value);
  page.places[last.at] = place;
}

/** The words beside a tick or a choice: its label, else what follows it up to the next field. */
export function optionWords(box: Box, page: PageContext): string {
  const marked = markedLabel(box, page);
  if (marked) return marked.text;
  const told = attribute(box.element, 'aria-label');
  if (told) return clean(told);
  if (box.role === 'radio' || box.role === 'checkbox' || box.role === 'switch') {
    const own = wordsOf(box);
    if (own !== '') return own;
  }
  return wordsAfter(box) || clean(attribute(box.element, 'title') ?? '');
}

function wordsAfter(box: Box): string {
  const siblings = box.parent?.children ?? [];
  let text = '';
  for (const child of siblings.slice(siblings.indexOf(box) + 1)) {
    if (typeof child === 'string') text += child;
    else if (child.fields > 0 || child.tag === 'br' || child.control !== null) break;
    else text += ` ${wordsOf(child)} `;
  }
  return clean(text);
}
