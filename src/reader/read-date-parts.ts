import type { Box } from './box.ts';
import { attribute } from './dom.ts';
import { besideLabel, markedLabel, toldLabel } from './field-label.ts';
import { fieldsIn } from './fields-in.ts';
import type { PageContext } from './page-context.ts';
import { groupTitle } from './read-choices.ts';
import { fieldValue } from './read-field.ts';
import { wordsOf } from './words.ts';

type Part = 'day' | 'month' | 'year' | 'hour' | 'minute';

const names: Record<Part, RegExp> = {
  day: /^(day|dd|d)\b/i,
  month: /^(month|mm|m|mon)\b/i,
  year: /^(year|yyyy|yy|y)\b/i,
  hour: /^(hours?|hh|h)\b/i,
  minute: /^(minutes?|min)\b/i,
};

/** Boxes for day, month and year are one date: "dd/mm/yyyy", with "hh:mm" where there are boxes for the time. Returns whether the field was part of one. */
export function readDateParts(box: Box, page: PageContext): boolean {
  if (partOf(box, page) === null) return false;
  const group = groupOf(box, page);
  if (!group) return false;
  const parts = new Map<Part, Box>();
  for (const field of fieldsIn(group)) {
    const part = partOf(field, page);
    if (part && !parts.has(part)) parts.set(part, field);
  }
  for (const field of parts.values()) page.used.add(field);
  const label = groupTitle(group, page) ?? besideLabel(group, page) ?? besideLabel(parts.get('day') ?? box, page);
  if (label) page.add(parts.get('day') ?? box, { label: label.text, value: dateOf(parts), kind: 'date', how: label.how });
  return true;
}

function partOf(box: Box, page: PageContext): Part | null {
  if (box.control !== 'text' && box.control !== 'spin' && box.control !== 'select') return null;
  const label = markedLabel(box, page)?.text ?? toldLabel(box)?.text ?? '';
  const last = label.split(/[\s,]+/).at(-1) ?? '';
  const hit = (Object.keys(names) as Part[]).find(
    (part) => (names[part].test(label) && label.length < 12) || (names[part].test(last) && /\b(day|month|year)$/i.test(last)),
  );
  return hit ?? (label === '' || label.length > 12 ? partByPlace(box) : null);
}

/** Boxes without names that stand as "[ ]/[ ]/[ ]": two short ones and a longer one with strokes, dots or dashes between them. */
function partByPlace(box: Box): Part | null {
  const kids = (box.parent?.children ?? []).filter((child) => typeof child !== 'string' || child.trim() !== '');
  const at = kids.indexOf(box);
  const from = kids.findIndex((_, index) => index <= at && at - index <= 4 && isRun(kids.slice(index, index + 5)));
  if (from < 0 || at > from + 4 || (at - from) % 2 !== 0) return null;
  const place = (at - from) / 2;
  const isYearFirst = longest(kids[from]) === 4;
  return (isYearFirst ? (['year', 'month', 'day'] as const) : (['day', 'month', 'year'] as const))[place] ?? null;
}

function isRun(kids: readonly (Box | string)[]): boolean {
  return (
    kids.length === 5 &&
    kids.every((kid, at) =>
      at % 2 === 1
        ? /^\s*[/.\-–]\s*$/.test(typeof kid === 'string' ? kid : wordsOf(kid))
        : typeof kid !== 'string' && kid.control === 'text' && longest(kid) <= 4,
    )
  );
}

function longest(kid: Box | string | undefined): number {
  if (!kid || typeof kid === 'string') return 99;
  return Number(attribute(kid.element, 'maxlength') ?? attribute(kid.element, 'size') ?? 99);
}

/** The smallest box around the field that holds a month and a year too, and no more than a date and a time. */
function groupOf(box: Box, page: PageContext): Box | null {
  for (let at = box.parent; at; at = at.parent) {
    if (at.fields > 6) return null;
    const parts = new Set(fieldsIn(at).map((field) => partOf(field, page)));
    if (parts.has('month') && parts.has('year')) {
      // A group with a title of its own just around it names the date.
      const outer = at.parent;
      return outer && outer.fields === at.fields && groupTitle(outer, page) && !groupTitle(at, page) ? outer : at;
    }
  }
  return null;
}

function dateOf(parts: Map<Part, Box>): string {
  const read = (part: Part): string => {
    const box = parts.get(part);
    const value = box ? (box.control === 'spin' ? spinValue(box) : fieldValue(box).value.trim()) : '';
    return part === 'year' ? value : value.padStart(value === '' ? 0 : 2, '0');
  };
  const [day, month, year] = [read('day'), read('month'), read('year')];
  if (day === '' && month === '' && year === '') return '';
  const date = [parts.has('day') ? day : null, month, year].filter((part) => part !== null).join('/');
  const time = parts.has('hour') ? [read('hour'), read('minute')].filter(Boolean).join(':') : '';
  return time === '' ? date : `${date} ${time}`;
}

/** A spin button that shows only its own placeholder ("DD") has no value. */
function spinValue(box: Box): string {
  const now = attribute(box.element, 'aria-valuenow');
  const text = attribute(box.element, 'aria-valuetext') ?? now ?? fieldValue(box).value;
  if (now === null && !/\d/.test(text)) return '';
  return now && /^\d+$/.test(now) && !/^\d+$/.test(text) ? now : text;
}
