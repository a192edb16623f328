import { addReading } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import type { PageContext } from '../page-context.ts';

const pair = /(?:^\s*|\s{2,})(\p{L}[\p{L}\p{N} ./'()-]{0,28}?)\s*:[ \t]*(.*?)(?=\s{2,}\p{L}[\p{L}\p{N} ./'()-]{0,28}?\s*:|\s*$)/gu;

/** Reads text that is set in columns of letters, as old systems print it: "SURNAME : TALLIS      DOB : 14/07/1988". Returns whether it was such a text. */
export function readColumns(box: Box, page: PageContext): boolean {
  if (box.tag !== 'pre' || box.fields > 0) return false;
  const lines = rawOf(box)
    .split('\n')
    .filter((line) => line.trim());
  const found = lines.map((line) => [...line.matchAll(pair)]);
  if (found.filter(([first]) => first).length < Math.max(2, lines.length / 2)) return false;
  for (const [, name = '', value = ''] of found.flat()) addReading(page, box, 'columns', name, value);
  return true;
}

const rawOf = (box: Box): string =>
  box.children.map((child) => (isText(child) ? child : child.tag === 'br' ? '\n' : rawOf(child))).join('');
