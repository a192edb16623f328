import type { CueKind } from '../terms/term-table.ts';
import { scopeEnd, scopeStart } from './clauses.ts';
import { isFamilyHistory, type Passage } from './passage.ts';

/** A heading that sets the context of what follows it, and how far. */
export interface Heading {
  kind: CueKind;
  from: number;
  to: number;
}

const longestSection = 400;

/** "History:", "FH:", "Contingency plan -": holds until the next heading or an empty line. */
export function findHeadings(passage: Passage): Heading[] {
  const found: Heading[] = [];
  for (const cue of passage.cues) {
    if (!cue.meaning.cue.endsWith('-heading') || scopeStart(passage.breaks, cue.from, 4) < cue.from - 4) continue;
    const after = passage.tokens[cue.to];
    const isHeading = after?.word === ':' || after?.word === '-' || after?.kind === 'break' || after?.word === '(';
    if (isHeading && cue.meaning.cue !== 'now-heading')
      found.push({ kind: cue.meaning.cue, from: cue.to, to: sectionEnd(passage, cue.to + 1) });
    else if (isFamilyHistory(cue, passage.tokens))
      found.push({ kind: cue.meaning.cue, from: cue.to, to: scopeEnd(passage.breaks, cue.to + 1, 4) });
  }
  return found;
}

function sectionEnd(passage: Passage, from: number): number {
  const { tokens, breaks } = passage;
  let at = from + (tokens[from]?.kind === 'break' ? 1 : 0);
  for (; at < tokens.length && at - from < longestSection; at += 1) {
    if (tokens[at]?.kind === 'break' && tokens[at + 1]?.kind === 'break') return at;
    if (breaks[at] === 4 && isHeadingStart(passage, at) && at > from) return at;
  }
  return at;
}

/** A few words and a colon at the start of a sentence or line begin another section. */
function isHeadingStart(passage: Passage, start: number): boolean {
  for (let at = start + 1; at < start + 5; at += 1) {
    const token = passage.tokens[at];
    if (!token || token.kind === 'break') return false;
    if (token.word === ':') return true;
    if (token.kind !== 'word') return false;
  }
  return false;
}
