import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { lastBefore, nearest, saysWords } from '../boxes/kin.ts';
import { once } from '../boxes/once.ts';
import { wordsOf } from '../boxes/words.ts';
import { labelsFor, type PageContext } from '../page-context.ts';
import { clean } from '../text/text.ts';
import { besideLabel } from './beside-label.ts';
import { markedLabel, toldLabel } from './field-label.ts';
import { fieldValue } from './field-value.ts';
import { groupTitle } from './question-of.ts';

type Part = 'd' | 'm' | 'y' | 'h' | 'min' | 'mer';

/** The part of a date or a time that a text names at its start. */
function partIn(text: string): Part | null {
  const [hit] = /^(d(d|ay)?|m(m|on(th)?)?|y(y|yyy|ear)?|h(h|ours?)?|min(utes?)?|meridiem)\b/.exec(text) ?? [];
  return hit ? ((/^m[ie]/.test(hit) ? hit.slice(0, 3) : hit[0]) as Part) : null;
}

/** Boxes for day, month and year are one date: "dd/mm/yyyy", with "hh:mm" where there are boxes for the time. Returns whether the field was part of one. */
export function readDateParts(box: Box, page: PageContext): boolean {
  const group = partOf(box, page) && groupOf(box, page);
  if (!group) return false;
  const parts = new Map<Part, Box>();
  for (const field of fieldsIn(group)) {
    const part = partOf(field, page);
    if (part && !parts.has(part)) parts.set(part, field);
  }
  for (const field of parts.values()) page.used.add(field);
  const first = parts.get('d') ?? box;
  const label = groupTitle(group, page) ?? besideLabel(group, page) ?? besideLabel(fieldsIn(group)[0] ?? first, page);
  if (label) addReading(page, first, label.how, label.words, dateOf(parts), 'date');
  return true;
}

function partOf(box: Box, page: PageContext): Part | null {
  if (!/^(text|spin|select)$/.test(box.control ?? '')) return null;
  return partNamedOf(box, page) ?? (isDayOfOthers(box, page) ? 'd' : null);
}

/** The first of three boxes whose others are a month and a year; its own label may name the whole date. */
function isDayOfOthers(box: Box, page: PageContext): boolean {
  const around = nearest(box.parent, ({ fields }) => fields > 1);
  const [first, ...others] = around?.fields === 3 ? fieldsIn(around) : [];
  // Asked without using their labels up: they may name something else.
  return first === box && others.map((other) => partToldOf(other, page)).join('') === 'my';
}

function partToldOf(box: Box, page: PageContext): Part | null {
  const names = [
    ...labelsFor(box, page).map((label) => wordsOf(label)),
    ...box.outside.map(({ words }) => words),
    attribute(box, 'aria-label'),
  ];
  return names.map((name) => partNamed(clean(name).toLowerCase())).find(Boolean) ?? null;
}

function partNamedOf(box: Box, page: PageContext): Part | null {
  // A spin button is often named by the date's own label and says which part it is to assistive technology only.
  const told = toldLabel(box)?.words ?? attribute(box, 'aria-label');
  const names = [markedLabel(box, page)?.words ?? '', told].map((name) => name.toLowerCase());
  for (const name of names) {
    const part = partNamed(name);
    if (part) return part;
  }
  return names.every((name) => !name || name.length > 12) ? (partByPlace(box) ?? partBeside(box)) : null;
}

/** The word right before or over a box among others, where it is that of a part: "Year [    ] Month [    ] Day [    ]". */
function partBeside(box: Box): Part | null {
  let level = 0;
  const part = nearest(box, (at) => at.parent === null || at.parent.letters > 0 || at.parent.fields > 1 || level++ > 3);
  if (part?.parent?.fields !== 1) return null;
  const before = lastBefore(part, saysWords);
  return before && /^(day|month|year|dd|mm|yyyy)$/i.test(wordsOf(before)) ? partIn(wordsOf(before).toLowerCase()) : null;
}

function partNamed(label: string): Part | null {
  const last = label.split(/[\s,]+/).at(-1) ?? '';
  return ((label.length < 12 || /^\w+,/.test(label)) && partIn(label)) || (/\b(day|month|year)$/.test(last) ? partIn(last) : null);
}

/** Boxes without names that stand as "[ ]/[ ]/[ ]", or two for two figures and one for four. */
function partByPlace(box: Box): Part | null {
  const boxes = box.parent ? shortBoxes(box.parent) : [];
  if (boxes.length !== 3 || !/422|224/.test(boxes.map(longest).join(''))) return null;
  const order = (boxes[0] && longest(boxes[0]) === 4 ? 'ymd' : 'dmy').split('') as Part[];
  return order[boxes.indexOf(box)] ?? null;
}

const shortBoxes = once(({ kids }): Box[] => kids.filter((kid) => longest(kid) <= 4));

/** How many letters a text box takes. */
const longest = (box: Box): number => (box.control === 'text' ? Number(attribute(box, 'maxlength') || attribute(box, 'size') || 99) : 99);

/** The smallest box around the field that holds a month and a year too, and no more than a date and a time. */
function groupOf(box: Box, page: PageContext): Box | null {
  const time = timeOf(box, page);
  const titled = time && nearest(time, (at) => at.fields !== time.fields || groupTitle(at, page) !== null);
  if (titled && titled.fields === time.fields) return titled;
  const at = nearest(box.parent, (around) => {
    const parts = around.fields > 6 ? [] : fieldsIn(around).map((field) => partOf(field, page));
    return around.fields > 6 || (parts.includes('m') && parts.includes('y'));
  });
  if (!at || at.fields > 6) return time;
  // A group with a title of its own just around it names the date.
  const outer = at.parent;
  return outer && outer.fields === at.fields && groupTitle(outer, page) && !groupTitle(at, page) ? outer : at;
}

/** Spin buttons for hours and minutes without a date. */
function timeOf(box: Box, page: PageContext): Box | null {
  const at = box.control === 'spin' ? nearest(box.parent, (around) => around.fields > 1) : null;
  const parts = at && at.fields < 4 ? fieldsIn(at).map((field) => partOf(field, page)) : [];
  return parts.includes('h') && parts.includes('min') && !parts.includes(null) ? at : null;
}

function dateOf(parts: Map<Part, Box>): string {
  const read = (part: Part): string => {
    const box = parts.get(part);
    const value = box ? (box.control === 'spin' ? spinValue(box) : fieldValue(box)[0].trim()) : '';
    return part === 'y' || !value ? value : part === 'm' ? monthIn(value) : value.padStart(2, '0');
  };
  const [day, month, year] = [read('d'), read('m'), read('y')];
  const named = parts.has('d') || !year ? '' : nameOfMonth(parts);
  if (named) return `${named} ${year}`;
  const date = day + month + year ? (parts.has('d') ? [day, month, year] : [month, year]).join('/') : '';
  const time = [read('h'), read('min')].filter(Boolean).join(':');
  const isTold = parts.has('h') && time !== '' && (date !== '' || !parts.has('y'));
  return isTold ? clean(`${date} ${time} ${meridiemIn(parts)}`) : date;
}

/** The month as it is shown, where that is by its name. */
function nameOfMonth(parts: Map<Part, Box>): string {
  const box = parts.get('m');
  const shown = box ? fieldValue(box)[0].trim() : '';
  return /^\p{L}{3,}$/u.test(shown) && !/^mmm?/i.test(shown) ? shown : '';
}

/** Morning or afternoon: its number says nothing. */
function meridiemIn(parts: Map<Part, Box>): string {
  const box = parts.get('mer');
  const said = box ? [fieldValue(box)[0], attribute(box, 'aria-valuetext')] : [];
  return said.find((text) => /^[ap]\.?m\.?$/i.test(text)) ?? '';
}

/** The number of a month that is given by number or by name. */
function monthIn(value: string): string {
  const number = /^\d+$/.test(value) ? Number(value) : new Date(`1 ${value} 2000`).getMonth() + 1;
  return `${number || value}`.padStart(2, '0');
}

/** A spin button tells its number or its month; one that shows only its own placeholder ("DD") has no value. */
function spinValue(box: Box): string {
  const told = [attribute(box, 'aria-valuenow'), attribute(box, 'aria-valuetext'), fieldValue(box)[0]];
  const month = new Date(`1 ${told.find(Boolean)} 2000`).getMonth() + 1;
  return told.find((text) => /^(\d+|[ap]m)$/i.test(text)) ?? `${month || ''}`;
}
