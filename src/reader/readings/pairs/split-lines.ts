import { type Box, isText } from '../boxes/box.ts';
import { isBold, wordsOf } from '../boxes/words.ts';
import { endsInColon, splitColon } from '../text/text.ts';
import { isPaleName } from './name-in-print.ts';
import { isName } from './pair-parts.ts';

export type Part = Box | string;

/** The lines of a box: each begins with a name where one can be told, a name alone on its line together with the lines that it stands over. */
export function splitLines(box: Box, parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]];
  const isRun = parts.filter((part, at) => isNameOf(part, box, true) && isValueText(parts[at + 1])).length > 1;
  let isHead = false;
  for (const [at, part] of parts.entries()) {
    const line = lines.at(-1) as Part[];
    const isBreak = !isText(part) && part.tag === 'br';
    // A name alone on its line stands over the lines that follow, up to the next name.
    isHead ||=
      isBreak && line.length === 1 && (isNameOf(line[0] as Part, box, true) || isPaleName(line[0] as Part, box) || isQuestion(line[0]));
    if (isHead && isBreak && line.at(-1) === '\n' && standsAlone(parts, at + 1)) isHead = false;
    if (
      isBreak
        ? isHead
        : line.length === 0 ||
          isAnswer(part, line) ||
          !(isBeforeColon(part, parts[at + 1]) || isNameOf(part, box, isRun || line.at(-1) === '\n'))
    )
      line.push(isBreak ? '\n' : part);
    else {
      lines.push(isBreak ? [] : [part]);
      isHead = false;
    }
  }
  return lines;
}

/** A box alone on its line: behind a blank line it begins something new. */
const standsAlone = (parts: readonly Part[], at: number): boolean => {
  const [part, end] = [parts[at], parts[at + 1]];
  return part !== undefined && !isText(part) && part.tag !== 'br' && end !== undefined && !isText(end) && end.tag === 'br';
};

const isValueText = (part: Part | undefined): boolean => isText(part) && /^\s*[^\s\p{Ll}.,;:)]/u.test(part);

/** Whether a part names what follows it: by its colon or, at the start of a line, by bold print. */
const isNameOf = (part: Part, box: Box, isFirst: boolean): boolean =>
  isText(part)
    ? (isFirst ? /^\s*\p{Lu}[^.:]{1,40}:/u : /^\s*\p{Lu}[^.:]{1,40}:\s*$/u).test(part)
    : isName(part) && (endsInColon(wordsOf(part)) || (isFirst && isBold(part) && !isBold(box) && !splitColon(wordsOf(part))?.[1]));

/** A name in bold print whose colon stands behind it: it begins anew wherever it stands. */
const isBeforeColon = (part: Part, next: Part | undefined): boolean =>
  !isText(part) && isBold(part) && isText(next) && /^\s*:\s/.test(next) && isName(part);

/** Bold print right behind a name with a colon is its value. */
const isAnswer = (part: Part, line: readonly Part[]): boolean => {
  const [only, more] = firstTwo(line);
  if (!only || more || isText(only)) return false;
  // So are the words right behind it, whatever they name.
  if (isText(part)) return isBold(only) && endsInColon(wordsOf(only));
  return endsInColon(wordsOf(only)) && !endsInColon(wordsOf(part));
};

/** The first two parts of a line that are more than space: a line can be very long. */
function firstTwo(line: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of line) {
    if (!isText(part) || part.trim()) found.push(part);
    if (found.length > 1) break;
  }
  return found;
}

/** A question on a line of its own. */
export const isQuestion = (part: Part | undefined): part is string => isText(part) && /^\s*\p{Lu}[^?]{3,120}\?\s*$/u.test(part);
