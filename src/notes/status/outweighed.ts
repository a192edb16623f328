import type { Span } from '../forms/form-answer.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import { besideThePoint } from './beside-the-point.ts';

/** Which of two cues that conflict gives way, wherever the order of kinds alone would decide wrongly. Each line: who loses, and to whom. */
const losesTo: readonly ((cue: Cue, other: Cue, mention: Span, passage: Passage) => boolean)[] = [
  // "Possibly a young carer, to be explored": what is planned about a doubt leaves it a doubt.
  (cue, other, mention) =>
    cue.meaning.cue === 'hypothetical' && cue.from >= mention.to && other.meaning.cue === 'possible' && other.to <= mention.from,
  // "He stopped hitting her, now it has started again."
  (cue, other, mention, passage) =>
    (cue.meaning.cue === 'ended' || cue.meaning.cue === 'historic') &&
    isReturn(other) &&
    other.from >= mention.to &&
    partsBetween(passage, cue.to, other.from + 1),
  // "Previously managed by the GP, this week low in mood": of then and now the nearer one, where a comma parts them.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'historic' &&
    other.meaning.cue === 'current' &&
    cue.to <= other.from &&
    other.to <= mention.from &&
    partsBetween(passage, cue.to, other.from + 1),
  // "No alcohol if co-sleeping, leaflet left": the paper is beside the point.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'not-asked' &&
    other.meaning.cue === 'hypothetical' &&
    other.to <= mention.from &&
    cue.from >= mention.to &&
    partsBetween(passage, mention.to, cue.from + 1),
  // "Used to inject together, both on Buvidal now": "now" stands in the clause of what it speaks of.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'historic' &&
    other.meaning.cue === 'current' &&
    cue.to <= mention.from &&
    other.from >= mention.to &&
    other.from - mention.to <= 2 &&
    partsBetween(passage, cue.to, mention.from + 1) &&
    !partsBetween(passage, mention.to, other.from + 1),
  // "Low risk at present, overdose 2011": the date that stands right behind tells of what it stands behind.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'current' &&
    other.meaning.cue === 'historic' &&
    cue.to <= mention.from &&
    other.from >= mention.to &&
    other.from - mention.to <= 2 &&
    partsBetween(passage, cue.to, mention.from + 1),
  // "Core group agreed no incidents this month": what was agreed on looks back.
  (cue, other, mention) =>
    cue.meaning.sort === 'agreement' && cue.to <= mention.from && other.meaning.cue === 'current' && other.from >= mention.to,
  // "Negative for opiates, positive for cocaine."
  (cue, other, mention) =>
    cue.meaning.cue === 'negation' && other.meaning.sort === 'found' && cue.to <= other.from && other.to <= mention.from,
  // "Drank at college, now teetotal", "heroin in 2011, both clean now": behind a comma "now" speaks of its own clause.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'current' &&
    !isReturn(cue) &&
    cue.from >= mention.to &&
    other.meaning.cue === 'historic' &&
    other.to <= cue.from &&
    partsBetween(passage, mention.to, cue.from + 1) &&
    !partsBetween(passage, mention.to, other.from),
  // "Treated with ECT in 2003": a treatment is as past as its year.
  (cue, other) =>
    cue.meaning.sort === 'treatment' && other.meaning.cue === 'historic' && !isReturn(cue) && other.meaning.sort !== 'duration',
  // "Depression ten years ago treated by the GP": when it was stands right behind.
  (cue, other, mention) =>
    cue.meaning.cue === 'current' &&
    !isReturn(cue) &&
    other.meaning.cue === 'historic' &&
    other.from === mention.to &&
    cue.from >= other.to,
  // "Something is not right, maybe depression": the doubt that stands right before, where a comma parts it from the "not".
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'negation' &&
    other.meaning.cue === 'possible' &&
    cue.to <= other.from &&
    other.to <= mention.from &&
    mention.from - other.to <= 1 &&
    partsBetween(passage, cue.to, other.from + 1),
  // "Impression: adjustment reaction, not depression": the denial that stands right before, where a comma parts it from the guess.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'possible' &&
    other.meaning.cue === 'negation' &&
    cue.to <= other.from &&
    other.to <= mention.from &&
    mention.from - other.to <= 2 &&
    partsBetween(passage, cue.to, other.from + 1),
];

/** Leaves out the cues in the scope of which a mention stands and that give way to another, and the plans that are about something else. */
export function withoutOutweighed(passage: Passage, mention: Span, inScope: readonly Cue[]): Cue[] {
  const isOneKind = inScope.every(({ meaning }) => meaning.cue === inScope[0]?.meaning.cue);
  const others = isOneKind ? [] : inScope.filter(({ meaning }) => conflicting.has(meaning.cue));
  return inScope.filter(
    (cue) =>
      !besideThePoint.some((isBeside) => isBeside(passage, mention, cue, inScope)) &&
      !others.some((other) => other !== cue && losesTo.some((loses) => loses(cue, other, mention, passage))),
  );
}

const conflicting = new Set(['possible', 'current', 'negation', 'historic', 'hypothetical']);

function isReturn(cue: Cue): boolean {
  return cue.meaning.sort === 'return';
}

function partsBetween({ breaks }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((breaks[at] as number) >= 1) return true;
  return false;
}
