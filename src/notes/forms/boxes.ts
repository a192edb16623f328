import { scopeStart } from '../text/clauses.ts';
import type { Box } from '../text/find-boxes.ts';
import type { Passage } from '../text/passage.ts';
import type { FormAnswer, Span } from './form-answer.ts';

/** "[ ] Y [x] N", "☐ Yes ☑ No", "[x] Domestic abuse", "Domestic abuse [ ]". */
export function readBoxes(passage: Passage, mention: Span): FormAnswer | null {
  if (passage.boxes.length === 0) return null;
  const { tokens } = passage;
  const start = scopeStart(passage.breaks, mention.from, 4);
  const lineEnd = lineEndOf(passage, mention.to);
  const boxes = boxesWithin(passage, Math.max(0, start - 8), lineEnd);
  if (boxes.length === 0) return null;
  const after = boxes.filter((box) => box.from >= mention.to);
  const options = after.map((box) => ({ ...box, option: optionOf(passage, box, after) }));
  const yesNo = options.filter((box) => box.option !== null);
  if (yesNo.length >= 2 || (yesNo.length === 1 && after.length === 1 && yesNo[0]?.isTicked)) {
    const ticked = yesNo.find((box) => box.isTicked);
    const to = (yesNo.at(-1)?.to ?? mention.to) + 1;
    return {
      answer: ticked ? (ticked.option === 'no' ? 'absent' : 'present') : 'blank',
      from: mention.to,
      to: Math.min(to, tokens.length),
    };
  }
  const leading = boxes.filter((box) => box.to <= mention.from);
  const earlier = leading.map((box) => ({ ...box, option: optionOf(passage, box, leading) })).filter((box) => box.option !== null);
  if (earlier.length >= 2 && after.length === 0) {
    const ticked = earlier.find((box) => box.isTicked);
    return { answer: ticked ? (ticked.option === 'no' ? 'absent' : 'present') : 'blank', from: mention.from, to: mention.to };
  }
  const ahead = boxes.filter((box) => box.to <= mention.from && mention.from - box.to <= 2).at(-1);
  const behind = after.find((box) => box.from - mention.to <= 1);
  const own = beginsWithBox(boxes, start) ? (ahead ?? behind) : (behind ?? ahead);
  return own
    ? { answer: own.isTicked ? 'present' : 'blank', from: Math.min(own.from, mention.from), to: Math.max(own.to, mention.to) }
    : null;
}

/** Boxes that begin in a range; a text has thousands at worst, so that the first is found by halves. */
function boxesWithin({ boxes }: Passage, from: number, to: number): Box[] {
  let [low, high] = [0, boxes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle] as Box).from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < boxes.length && (boxes[end] as Box).from < to) end += 1;
  return boxes.slice(low, end);
}

/** "[x] DV [ ] SM" ticks what follows, "DV [x] SM [ ]" what stands before. */
function beginsWithBox(boxes: readonly Box[], start: number): boolean {
  return boxes.some((box) => box.from === start);
}

/** The option a box belongs to: written after it, or before it where the line begins with the word. */
function optionOf(passage: Passage, box: Span, all: readonly Span[]): 'yes' | 'no' | null {
  const { tokens } = passage;
  const isOption = (at: number): 'yes' | 'no' | null => {
    const word = tokens[at]?.word ?? '';
    return word === 'y' || word === 'yes' ? 'yes' : word === 'n' || word === 'no' ? 'no' : null;
  };
  const isBefore = isOption((all[0]?.from ?? 0) - 1) !== null;
  return isBefore ? isOption(box.from - 1) : isOption(box.to);
}

function lineEndOf(passage: Passage, from: number): number {
  let at = from;
  while (at < passage.tokens.length && at < from + 20 && passage.tokens[at]?.kind !== 'break') at += 1;
  return at;
}
