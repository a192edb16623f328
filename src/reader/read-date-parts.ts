import type { Box } from './box.ts';
import { attribute } from './dom.ts';
import { besideLabel, markedLabel, toldLabel } from './field-label.ts';
import type { PageContext } from './page-context.ts';
import { groupTitle } from './read-choices.ts';
import { valueOf } from './read-field.ts';

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
  return hit ?? null;
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

export function fieldsIn(box: Box): Box[] {
  if (box.fields === 0) return [];
  return box.children.flatMap((child) =>
    typeof child === 'string' || child.fields === 0 ? [] : child.control !== null ? [child] : fieldsIn(child),
  );
}

function dateOf(parts: Map<Part, Box>): string {
  const read = (part: Part): string => {
    const box = parts.get(part);
    const value = box ? (box.control === 'spin' ? spinValue(box) : valueOf(box).value.trim()) : '';
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
  const text = attribute(box.element, 'aria-valuetext') ?? now ?? valueOf(box).value;
  if (now === null && !/\d/.test(text)) return '';
  return now && /^\d+$/.test(now) && !/^\d+$/.test(text) ? now : text;
}
