/** Longest quote in characters. */
const mostShown = 240;

/** A full stop after one of these ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|rd|vs|approx|tel|no|e\.g|i\.e|[a-z])$/i;

/**
 * The whole sentence of `text` around the span `[start, end)`, looked for inside `[from, to)`; a line end ends a sentence too. A sentence of more than
 * 240 characters is cut at word ends around the span, with "…" where something was left out.
 */
export function quoteSentence(text: string, start: number, end: number, from = 0, to = text.length): string {
  const first = sentenceStart(text, start, from);
  const last = sentenceEnd(text, end, to);
  if (text.slice(first, last).trim().length <= mostShown) return squeeze(text.slice(first, last));
  const room = Math.max(0, mostShown - (end - start) - 2);
  const before = Math.min(start - first, Math.max(Math.floor(room / 2), room - (last - end)));
  const cutFrom = start - before > first ? nextWord(text, start - before, start) : first;
  const longest = Math.min(last, Math.max(end, cutFrom + mostShown - 2));
  const cutTo = longest < last ? wordEnd(text, longest, Math.min(end, longest)) : last;
  return `${cutFrom > first ? '…' : ''}${squeeze(text.slice(cutFrom, cutTo))}${cutTo < last ? '…' : ''}`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sentenceStart(text: string, start: number, from: number): number {
  for (let at = start - 1; at >= from; at--) {
    const next = nextSentence(text, at);
    if (next !== null && next <= start) return next;
  }
  return from;
}

function sentenceEnd(text: string, end: number, to: number): number {
  // A mention that takes its own full stop along is at the end of its sentence already.
  for (let at = Math.max(end - 1, 0); at < to; at++) {
    const next = nextSentence(text, at);
    if (next !== null) return Math.min(next, to);
  }
  return to;
}

/** Where the next sentence begins if the character at `at` ends one: a line end, or a stop (with closing quotes) before white space that is no abbreviation and no initial. */
function nextSentence(text: string, at: number): number | null {
  const here = text[at] ?? '';
  if (here === '\n') return at + 1;
  if (!/[.!?]/.test(here)) return null;
  const closers = /^["'’”)\]]*(?=\s|$)/.exec(text.slice(at + 1, at + 5));
  if (!closers || (here === '.' && abbreviation.test(text.slice(Math.max(0, at - 8), at)))) return null;
  return at + 1 + closers[0].length;
}

function nextWord(text: string, at: number, before: number): number {
  const space = text.slice(at, before).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number, after: number): number {
  const space = text.slice(after, at).search(/\s\S*$/);
  return space < 0 ? at : after + space;
}
