import type { ActionMention, Finding } from '../../core/schemas/finding.ts';
import { type ReadOptions, readNotes } from '../read-notes.ts';

type Read = ReturnType<typeof readNotes>;

// About 2 ms of reading on a slow machine: well under a frame, with room for whoever shares the thread.
const sliceLength = 2000;

/** Reads a long text piece by piece: each step takes a few milliseconds and yields the findings and actions of one piece, with indices into the whole text. Pieces end with a paragraph or sentence where there is one. */
export function* readInSlices(text: string, options: ReadOptions): Generator<Read> {
  let start = 0;
  while (start < text.length) {
    const end = sliceEnd(text, start);
    yield moved(readNotes(text.slice(start, end), options), start);
    start = end;
  }
}

function sliceEnd(text: string, start: number): number {
  const limit = start + sliceLength;
  if (limit >= text.length) return text.length;
  const window = text.slice(start, limit);
  const paragraph = window.lastIndexOf('\n\n');
  if (paragraph > sliceLength / 4) return start + paragraph + 2;
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'));
  return sentence > sliceLength / 4 ? start + sentence + 1 : limit;
}

function moved(read: Read, by: number): Read {
  if (by === 0) return read;
  const shift = <Item extends Finding | ActionMention>(item: Item): Item => ({ ...item, start: item.start + by, end: item.end + by });
  return {
    findings: read.findings.map((finding) => ({
      ...shift(finding),
      cue: finding.cue ? { ...finding.cue, start: finding.cue.start + by, end: finding.cue.end + by } : null,
    })),
    actions: read.actions.map(shift),
  };
}
