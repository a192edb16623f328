import type { FindingStatus } from '../../core/schemas/finding.ts';
import type { TermIndex } from '../terms/terms.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import { findHeadings } from '../text/headings.ts';
import { createPassage } from '../text/passage.ts';
import { readStatus } from './status.ts';

/** Returns what the words around a given span say of it, whatever it is: the status and the cue. For measuring the context rules on other people's data. */
export function contextOf(
  text: string,
  span: { start: number; end: number },
  terms: TermIndex,
): { status: FindingStatus; cue: string | null } {
  const passage = createPassage(text, terms, 'adult-mental-health', 2026);
  const from = Math.max(
    0,
    passage.tokens.findIndex((token) => token.end > span.start),
  );
  const after = passage.tokens.findIndex((token) => token.start >= span.end);
  const to = after < 0 ? passage.tokens.length : Math.max(after, from + 1);
  const sentence = { from: scopeStart(passage.breaks, from, 4), to: scopeEnd(passage.breaks, to, 4) };
  const cues = passage.cues.filter((cue) => cue.from >= sentence.from && cue.from < sentence.to);
  const heading = findHeadings(passage).findLast((candidate) => candidate.from <= from && from < candidate.to)?.kind ?? null;
  const reading = readStatus(passage, { from, to, ownsNegator: true }, null, cues, heading);
  return { status: reading.status, cue: reading.cue?.source ?? null };
}
