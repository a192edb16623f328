import type { ReadingKind } from '../../../core/schemas/reading.ts';
import { attribute, type Box, isNative, isText } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { firstAfter, inner, isInside, lastBefore, nearest, saysWords } from '../boxes/kin.ts';
import { holds, isTitleTag, type Label, labelFrom, linesOf, toldWords, wordsOf } from '../boxes/words.ts';
import { addReading, boxById, labelsFor, type PageContext, readingBefore } from '../page-context.ts';
import { clean, cleanLabel, isInvitation, stateOf } from '../text/text.ts';
import { besideLabel, labelWords, markedLabel, toldLabel } from './field-label.ts';
import { isNamedOnButtonAlone, pressedLabel } from './pressed-label.ts';
import { labelOverPrompt } from './prompt.ts';
import { shownChoice } from './shown-choice.ts';
import { isInSearch, isOnTop, isToSearch } from './to-search.ts';

/** Reads a field that stands alone: text, select, area, editor, or a single tick. */
export function readField(box: Box, page: PageContext): void {
  // A frame to write in belongs to a field of the page around it.
  if (page.used.has(box) || isInSearch(box) || box.tag === 'body') return;
  page.used.add(box);
  const shown = shownChoice(box, () => labelOf(box, page)?.words);
  if (!shown && isToSearch(box, page)) return;
  if (isComposer(box)) return;
  if (asksToAct.test(fieldValue(box)[0] || attribute(box, 'held'))) return;
  const own = shown ? null : isListButton(box) ? (markedLabel(box, page) ?? labelBefore(box, page) ?? toldLabel(box)) : labelOf(box, page);
  const label = shown
    ? (markedLabel(box, page, shown.around) ?? (shown.label ? labelFrom(wordsOf(shown.label), 'beside') : besideLabel(shown.around, page)))
    : own;
  const [held, kind] = shown ? [shown.value, 'choice' as const] : fieldValue(box);
  const value = box.control === 'combo' && label ? withoutName(held, label.words, box) : held;
  if (label?.how === 'placeholder' && value === '' && isOnTop(box)) return;
  if (label && /^(quick )?search$/i.test(cleanLabel(label.words)) && box.control === 'text') return;
  if (label && isTimeOf(box, label, page)) joinToLast(value, page);
  else if (label?.how === 'beside' && value !== '' && clean(value) === label.words) return;
  else if (label) addReading(page, box, label.how, label.words, value, kind);
  else joinToComposite(box, value, page);
}

/** What a built list box shows, without the name that is drawn inside of it. */
const withoutName = (value: string, name: string, box: Box): string => {
  const drawn = [`${name}*`, `${name} *`, name].find((words) => value.startsWith(words));
  return drawn && holds(box, (kid) => wordsOf(kid) === drawn) ? value.slice(drawn.length).trim() : value;
};

/** The label of a field: the page's own words first, then what stands beside it, then names told to assistive technology only. */
function labelOf(box: Box, page: PageContext): Label | null {
  const marked = markedLabel(box, page);
  if (marked) return labelOverPrompt(box, marked, page) ?? marked;
  const told = toldLabel(box);
  if (told && (hasNamedNeighbours(box) || nearest(box.parent, isTitleTag))) return told;
  const pressed = isNamedOnButtonAlone(box) ? pressedLabel(box) : null;
  const beside = pressed ?? ownLabelBehind(box) ?? besideLabel(box, page) ?? pressedLabel(box);
  return (told && beside && isOfAnother(beside.words, box, page) ? told : beside) ?? optionLabel(box, page) ?? told;
}

/** Whether words stand on the label element of the field right behind this one: the kind of a number, the code of a country. */
function isOfAnother(words: string, box: Box, page: PageContext): boolean {
  let level = 0;
  const around = nearest(box.parent, (at) => at.fields > 1 || level++ > 3);
  const fields = around ? fieldsIn(around) : [];
  const next = fields[fields.indexOf(box) + 1];
  return (
    fields.length === 2 && next !== undefined && labelsFor(next, page).some((label) => cleanLabel(wordsOf(label)) === cleanLabel(words))
  );
}

/** The label of a field that floats over it: it stands behind the field and no other field with them. */
function ownLabelBehind(box: Box): Label | null {
  if (box.parent?.fields !== 1) return null;
  const label = firstAfter(box, saysWords);
  const isBefore = lastBefore(box, saysWords) !== undefined;
  return label?.tag === 'label' && !isBefore && attribute(label, 'for') === '' ? labelFrom(wordsOf(label), 'beside') : null;
}

/** A field behind an answer belongs to it: "Other [     ]", "Quit on [     ]". */
function optionLabel(box: Box, page: PageContext): Label | null {
  if (box.control !== 'text' && box.control !== 'area') return null;
  let before: Box | undefined;
  let level = 0;
  nearest(box, (at) => {
    before = lastBefore(at, (kid) => kid.fields > 0);
    return before !== undefined || ++level > 2;
  });
  const choice = before && fieldsIn(before).at(-1);
  return choice?.control === 'radio' || choice?.control === 'checkbox' ? labelFrom(optionWords(choice, page), 'option') : null;
}

/** What a field holds: the choice that only invites to choose, and the placeholder, are nothing. */
export function fieldValue(box: Box): [value: string, kind: ReadingKind] {
  const control = `${box.control}`;
  const raw = isNative(box) ? attribute(box, 'held') : shownLines(box) || shownLines(shownIn(box));
  const value = !isNative(box) && isPlaceholder(box, raw) ? '' : raw;
  if (/select|combo/.test(control)) {
    const isNothing =
      isInvitation(clean(value)) || (isNative(box) && attribute(box, 'unchosen') !== '' && stateOf(clean(value)) !== 'declared-none');
    return [isNothing ? '' : value, 'choice'];
  }
  if (/area|rich/.test(control)) return [value, value.length > 120 || value.includes('\n') ? 'prose' : 'text'];
  // A knob on a rail tells its place to assistive technology only.
  if (control === 'spin' && !value) return [attribute(box, 'aria-valuetext') || attribute(box, 'aria-valuenow'), 'text'];
  const type = attribute(box, 'kind');
  return type === 'password' ? [value && '••••', 'text'] : [value, /^(date|month|time|week)/.test(type) ? 'date' : 'text'];
}

/** The words shown in a built field, without the cross that empties it. */
const shownLines = (box: Box): string => linesOf(box, (child) => /^[×✕✖✗▼▾▿⌄˅▴▲]$/.test(wordsOf(child)));

/** Where a built list box shows what was chosen: a text inside that cannot be typed in. */
function shownIn(box: Box): Box {
  const [text, more] = box.control === 'combo' ? box.kids.filter(({ control }) => control === 'rich') : [];
  return text && !more ? text : box;
}

const isPlaceholder = (box: Box, value: string): boolean =>
  (box.control === 'combo' && ['placeholder', 'data-placeholder'].some((name) => box.notes?.get(name) === '')) ||
  [attribute(box, 'aria-placeholder'), attribute(box, 'data-placeholder')].includes(value);

/** A label element before a field that stands alone with it. */
function labelBefore(box: Box, page: PageContext): Label | null {
  let level = 0;
  const around = nearest(box.parent, (at) => at.letters > 0 || at.fields > 1 || level++ > 4);
  const label = around?.fields === 1 ? around.kids.find(({ letters }) => letters > 0) : undefined;
  const isOwn = label && inner(label).tag === 'label' && !isInside(box, label) && attribute(inner(label), 'for') === '';
  return isOwn ? besideLabel(box, page) : null;
}

/** A button that opens a list of choices; without a name of its own it may sort or filter. */
const isListButton = ({ tag, role, control }: Box): boolean =>
  control === 'combo' && role !== 'combobox' && (tag === 'button' || role === 'button');

// A place to write the next message.
const isComposer = (box: Box): boolean =>
  fieldValue(box)[0] === '' &&
  /^(type|write|add|leave|post) (a |an |your )?(new )?(reply|comment|message|note)\b/i.test(
    attribute(box, 'data-placeholder') || attribute(box, 'placeholder'),
  );

// "- Move -", "Bulk actions": what a list does when something is chosen.
const asksToAct =
  /^[-–—]+ *(move|reply|forward|go to|jump to|print|export|merge|split|link|more|actions?)\b[^-–—]*[-–—]+$|^(bulk )?actions?([.…]+)?$/i;

/** Several fields stand side by side, each with a name of its own: then the words before them are a title, not a label. */
function hasNamedNeighbours(box: Box): boolean {
  const siblings = box.parent?.kids.filter((kid) => kid.fields === 1 && kid.control) ?? [];
  return siblings.length > 1 && siblings.every(toldLabel);
}

/** A field without any name right behind another one is a further part of the same value ("first, middle and last name" under one label). */
function joinToComposite(box: Box, value: string, page: PageContext): void {
  const before = box.parent?.children[box.order - 1];
  const isAfterColon = isText(before) && before.trim() === ':';
  if (readingBefore(box, 'beside', page) || isTimeBehind(box, value, isAfterColon, page)) joinToLast(value, page, isAfterColon ? ':' : ' ');
}

/** Boxes for hours and minutes without names, next to the one for the date. */
function isTimeBehind(box: Box, value: string, isMinutes: boolean, page: PageContext): boolean {
  const [last, place] = [page.readings.at(-1), page.places.at(-1)];
  let level = 0;
  const around = nearest(box.parent, (at) => Boolean(place && isInside(place, at)) || at.fields > 3 || level++ > 3);
  if (!last || !place || !around || around.fields > 3 || !isInside(place, around) || last.row !== null) return false;
  if (isMinutes) return /^\d{1,2}$/.test(value) && /(^| )\d{1,2}$/.test(last.value);
  return /^(\d{1,2}(:\d\d){0,2}( ?[ap]m)?)?$/i.test(value) && /^(\d{1,4}\W\d{1,2}\W\d{1,4})?$/.test(last.value) && isOfDate(place);
}

const isOfDate = (box: Box): boolean =>
  /^date/.test(attribute(box, 'kind')) || /\d\W\d|[dmy]{2,4}\W/i.test(attribute(box, 'held') || attribute(box, 'placeholder'));

/** A box for the time right behind the one for the date that its label names. */
function isTimeOf(box: Box, { how, words }: Label, page: PageContext): boolean {
  const [last, place] = [page.readings.at(-1), page.places.at(-1)];
  const isToldOnly = /^(aria-label|title|placeholder)$/.test(how);
  // "Referred at: Date [    ] Time [    ]".
  if (isToldOnly ? !/^time\b|\btime$/i.test(words) : !/^time\W*$/i.test(words) || /^date$/i.test(last?.label ?? 'date')) return false;
  const around = nearest(box, (at) => at.fields > 1);
  return Boolean(last && place && around?.fields === 2 && isInside(place, around) && /^(\d{1,4}\W\d{1,2}\W\d{1,4})?$/.test(last.value));
}

function joinToLast(value: string, page: PageContext, by = ' '): void {
  const last = page.readings.at(-1);
  if (!last) return;
  last.value = clean([last.value, value].filter(Boolean).join(by));
  last.state = stateOf(last.value);
}

/** The words beside a tick or a choice: its label, else what follows it up to the next field. */
export function optionWords(box: Box, page: PageContext): string {
  return (
    ownOfSeveral(box, page) ||
    markedLabel(box, page)?.words ||
    toldWords(box) ||
    (box.tag === 'input' ? '' : wordsOf(box)) ||
    wordsAfter(box) ||
    labelBehind(box) ||
    toldWords(box, 'title')
  );
}

/** Of a radio that is named by its question and by its own words, the latter. */
function ownOfSeveral(box: Box, page: PageContext): string {
  const ids = attribute(box, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const [question, own] = [boxById(box, ids[0] ?? '', page), boxById(box, ids.at(-1) ?? '', page)];
  if (ids.length !== 2 || !question || !own || isInside(box, own)) return '';
  const isOfOthers = (page.choices.get(box) ?? []).some(
    (each) => each !== box && attribute(each, 'aria-labelledby').startsWith(`${ids[0]} `),
  );
  return isOfOthers ? labelWords(own, box, page) : '';
}

/** A label right behind the wrapper of a tick that has no words: what it says it is for may be another field, but that one has a label before. */
function labelBehind(box: Box): string {
  let level = 0;
  const around = nearest(box.parent, (at) => at.letters > 0 || at.fields > 1 || level++ > 2);
  const before = around?.fields === 1 ? around.kids.findIndex((kid) => kid.fields > 0) : -1;
  const next = around?.kids[before + 1];
  return before >= 0 && next && inner(next).tag === 'label' && next.fields === 0 ? wordsOf(next) : '';
}

function wordsAfter(box: Box): string {
  const siblings = box.parent?.children ?? [];
  let text = '';
  for (let at = box.order + 1; at < siblings.length; at += 1) {
    const child = siblings[at] as Box | string;
    if (isText(child)) text += child;
    else if (child.fields > 0 || child.tag === 'br' || child.control) break;
    else text += ` ${wordsOf(child)} `;
  }
  return clean(text);
}
