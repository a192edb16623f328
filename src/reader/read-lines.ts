import { type Box, isText } from './box.ts';
import { hasDistinctNames } from './kin.ts';
import { addReading, type PageContext } from './page-context.ts';
import { isName, isSetApart } from './pair-parts.ts';
import { clean } from './text.ts';
import { isAction, isBold, valueWords, wordsOf } from './words.ts';

type Part = Box | string;

/** "Label: value" in running text, one or several to a line; `<b>Label</b> value` without a colon too. Returns whether anything was read. */
export function readLines(box: Box, parts: readonly Part[], page: PageContext): boolean {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if (!isText(part) && part.tag === 'br') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines.filter((line) => readLine(line, box, page)).length > 0;
}

function readLine(line: readonly Part[], box: Box, page: PageContext): boolean {
  const words = (part: Part): string => (isText(part) ? part : isAction(part) ? '' : ` ${valueWords(part)} `);
  const [first, ...rest] = line;
  if (first && !isText(first) && isName(first)) {
    const name = wordsOf(first);
    const value = clean(rest.map(words).join(''));
    if (/:\s*$/.test(name) || value.startsWith(':') || isNameInPrint(first, name, value, box))
      return addReading(page, box, 'inline', name, value.replace(/^(:\s*|[-–—] )/, ''));
  }
  return clean(line.map(words).join(''))
    .split(/\s+[|·•]\s+/)
    .flatMap(splitRun)
    .map((part) => addColon(box, part, page))
    .some(Boolean);
}

/** Whether print alone sets the first words of a line apart as its name. */
function isNameInPrint(first: Box, name: string, value: string, box: Box): boolean {
  if (value === '') return false;
  if (name.length < 50 && !/^[,.;)]/.test(value) && isBold(first) && !isBold(box)) return true;
  return name.length < 40 && isSetApart(first, box) && hasDistinctNames(box);
}

function addColon(box: Box, text: string, page: PageContext): boolean {
  const [label = '', value = ''] = splitColon(text) ?? [];
  // The name of a field beside it is no blank of its own.
  return label !== '' && (value !== '' || !box.parent?.fields) && addReading(page, box, 'colon', label, value);
}

/** "DOB: 9 Feb 2013 Age: 13" is two: a short value, then a capitalised word or two with a colon. */
function splitRun(text: string): string[] {
  const parts = text.split(/(?<=\S) (?=\p{Lu}[\p{L}.]{1,20}(?: \p{L}{1,14})?:\s)/u);
  return parts.every((part) => /^[^:]{1,40}:\s[^:]{1,40}$/.test(part.trim())) ? parts : [text];
}

/** The label and the value of a text that is both. */
export function splitColon(text: string): [label: string, value: string] | null {
  const [, label, value = ''] = /^(\p{L}[^:.!?;]{0,58}\??)\s*:(?:\s+(\S.*))?$/su.exec(text) ?? [];
  return !label || label.split(/\s+/).length > 8 ? null : [label, value];
}
