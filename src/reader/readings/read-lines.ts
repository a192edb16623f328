import { type Box, isText } from './box.ts';
import { hasDistinctNames } from './kin.ts';
import { addReading, type PageContext } from './page-context.ts';
import { isName, isSetApart } from './pair-parts.ts';
import { clean, endsInColon } from './text.ts';
import { isAction, isBold, isTitleTag, valueWords, wordsOf } from './words.ts';

type Part = Box | string;

/** "Label: value" in running text, one or several to a line; `<b>Label</b> value` without a colon too. Returns whether anything was read. */
export function readLines(box: Box, parts: readonly Part[], page: PageContext): boolean {
  const lines: Part[][] = [[]];
  const isRun = parts.filter((part, at) => isNameOf(part, box, true) && isValueText(parts[at + 1])).length > 1;
  let isHead = false;
  for (const part of parts) {
    const line = lines.at(-1) as Part[];
    const isBreak = !isText(part) && part.tag === 'br';
    // A name alone on its line stands over the lines that follow, up to the next name.
    isHead ||= isBreak && line.length === 1 && isNameOf(line[0] as Part, box, true);
    if (isBreak ? isHead : line.length === 0 || !isNameOf(part, box, isRun || line.at(-1) === '\n')) line.push(isBreak ? '\n' : part);
    else {
      lines.push(isBreak ? [] : [part]);
      isHead = false;
    }
  }
  return lines.filter((line) => readLine(line, box, page)).length > 0;
}

const isValueText = (part: Part | undefined): boolean => isText(part) && /^\s*[^\s\p{Ll}.,;:)]/u.test(part);

/** Whether a part names what follows it: by its colon or, at the start of a line, by bold print. */
const isNameOf = (part: Part, box: Box, isFirst: boolean): boolean =>
  isText(part)
    ? (isFirst ? /^\s*\p{Lu}[^.:]{1,40}:/u : /^\s*\p{Lu}[^.:]{1,40}:\s*$/u).test(part)
    : isName(part) && (endsInColon(wordsOf(part)) || (isFirst && isBold(part) && !isBold(box)));

function readLine(line: readonly Part[], box: Box, page: PageContext): boolean {
  const words = (part: Part): string => (isText(part) ? part : isAction(part) ? '' : ` ${valueWords(part)} `);
  const [first, ...rest] = line;
  if (first && !isText(first) && isName(first)) {
    const name = wordsOf(first);
    const raw = rest.map(words).join('');
    const value = clean(raw);
    const isMenu = rest.length > 1 && rest.every((part) => !isText(part) && part.tag === 'a');
    if (endsInColon(name) || value.startsWith(':') || (!isMenu && isNameInPrint(first, name, value, box)))
      return addReading(
        page,
        box,
        'inline',
        name,
        raw.replace(/^\s*(:|[-–—] )/, ''),
        raw[0] === '\n' && value.length > 25 ? 'prose' : 'text',
      );
  }
  return clean(line.map(words).join(''))
    .split(/\s+[|·•]\s+/)
    .flatMap(splitRun)
    .map((part) => addColon(box, part, page))
    .some(Boolean);
}

/** Whether print alone sets the first words of a line apart as its name. */
function isNameInPrint(first: Box, name: string, value: string, box: Box): boolean {
  if (!value || /^[,.;()]/.test(value)) return false;
  if (name.length < 50 && isBold(first) && !isBold(box)) return true;
  return name.length < 40 && isSetApart(first, box) && hasDistinctNames(box);
}

function addColon(box: Box, text: string, page: PageContext): boolean {
  const [label = '', value = ''] = splitColon(text) ?? [];
  // Words to the person who fills in the form.
  if (/^(please )?note$/i.test(label) && /\b(must|please)\b.* (be|complete|tick)/.test(value)) return false;
  // The name of a field beside it is no blank of its own, and a title with a colon names what is under it.
  return label !== '' && (value !== '' || !(box.parent?.fields || isTitleTag(box))) && addReading(page, box, 'colon', label, value);
}

/** "DOB: 9 Feb 2013 Age: 13" is two: a short value, then a capitalised word or two with a colon. */
function splitRun(text: string): string[] {
  const parts = text.split(/(?<=\S) (?=\p{Lu}[\p{L}.]{1,20}(?: \p{L}{1,14})?:\s)/u);
  return parts.every((part) => /^[^:]{1,40}:\s[^:]{1,40}$/.test(part.trim())) ? parts : [text];
}

/** The label and the value of a text that is both. */
export function splitColon(text: string): [label: string, value: string] | null {
  const [, label, value = ''] = /^(\p{L}[^:.!?;]{0,58}\??)\s*:(?:\s+(\S.*))?$/su.exec(text) ?? [];
  return !label || label.split(/\s+/).length > 7 ? null : [label, value];
}
