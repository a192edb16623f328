import type { FindingStatus } from '../../core/schemas/finding.ts';
import { reaches } from '../scope.ts';
import type { CueKind } from '../terms/term-table.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import { findCondition } from './condition.ts';
import { isEndDenied, isExplicitHistory, isStillRunning } from './course.ts';
import { withoutOutweighed } from './outweighed.ts';

/** A range of tokens whose status is read. */
export interface StatusSpan {
  from: number;
  to: number;
  ownsNegator?: boolean;
  /** Whether a word of a cue inside the mention is one that its term lists. */
  says?: (cue: Cue) => boolean;
}

/** What the words around a mention say of it, kind by kind: of each kind the cue that counts, or null. */
export interface StatusContext {
  passage: Passage;
  mention: StatusSpan;
  /** The status that the words of the mention have by themselves. */
  own: FindingStatus | null;
  heading: CueKind | null;
  /** Every cue of a kind in the scope of which the mention stands. */
  of: (kind: CueKind) => Cue[];
  negation: Cue | null;
  possible: Cue | null;
  hypothetical: Cue | null;
  current: Cue | null;
  historic: Cue | null;
  ended: Cue | null;
  notAsked: Cue | null;
  /** "No longer", "not any more": the end is denied of nothing. */
  isOver: boolean;
  /** "Has not stopped": the end has not come. */
  isStillOn: boolean;
}

/** Returns the cues whose scope a mention stands in. */
export function findReaching(passage: Passage, mention: StatusSpan, own: FindingStatus | null, cues: readonly Cue[]): Cue[] {
  return cues.filter(
    (cue) =>
      !(isInside(cue, mention) && (own !== null || !countsInside(cue, mention) || isBelief(passage, cue, mention))) &&
      reaches(passage, cue, mention),
  );
}

/** Sorts the cues that reach a mention; `cues` are all of its sentence. */
export function readContext(
  passage: Passage,
  mention: StatusSpan,
  own: FindingStatus | null,
  heading: CueKind | null,
  reaching: readonly Cue[],
  cues: readonly Cue[],
): StatusContext {
  const inScope = withoutOutweighed(passage, mention, reaching);
  const of = (kind: CueKind): Cue[] => inScope.filter((cue) => cue.meaning.cue === kind);
  const first = (kind: CueKind): Cue | null => of(kind).at(-1) ?? null;
  const ended = findEnd(of);
  const isOver = ended !== null && (ended.meaning.sort === 'any-more' || ended.meaning.sort === 'no-longer');
  const current = first('current');
  return {
    passage,
    mention,
    own,
    heading,
    of,
    negation: findNegation(of('negation'), ended, own, mention),
    possible: first('possible'),
    hypothetical: first('hypothetical') ?? findOwnCondition(passage, mention, of('plain')) ?? findCondition(passage, mention, cues),
    current,
    historic: findPast(passage, mention, of('historic'), current),
    ended,
    notAsked: first('not-asked'),
    isOver,
    isStillOn: ended !== null && !isOver && (isEndSpent(of, ended) || isEndDenied(ended, cues)),
  };
}

function findEnd(of: StatusContext['of']): Cue | null {
  if (of('plain').some((cue) => cue.meaning.sort === 'said')) return null;
  return of('ended').findLast((cue) => cue.meaning.sort !== 'any-more' || of('negation').length > 0) ?? null;
}

/** "Has not stopped drinking": the negation is spent on the ending. */
function findNegation(denied: readonly Cue[], ended: Cue | null, own: FindingStatus | null, mention: StatusSpan): Cue | null {
  const isSpent = (cue: Cue): boolean =>
    ended !== null && own !== 'historic' && cue.meaning.side !== 'after' && cue.from < ended.from && ended.from < mention.to;
  return denied.findLast((cue) => !isSpent(cue)) ?? null;
}

/** "Current alcohol use, hx of DSH, last 2014": what is called history stays so whatever stands beside. */
function findPast(passage: Passage, mention: StatusSpan, historic: readonly Cue[], current: Cue | null): Cue | null {
  return (
    (current ? historic.findLast(isExplicitHistory) : null) ??
    historic.findLast((cue) => !isStillRunning(passage, mention, cue)) ??
    historic.at(-1) ??
    null
  );
}

function isEndSpent(of: StatusContext['of'], ended: Cue): boolean {
  return [...of('negation'), ...of('plain')].some((cue) => cue.from < ended.from && ended.from - cue.to <= 4);
}

/** "If they do not let us in": the "not" is the mention's own, and the condition stands before it. */
function findOwnCondition({ tokens }: Passage, mention: StatusSpan, plain: readonly Cue[]): Cue | null {
  if (mention.ownsNegator !== true) return null;
  const isOpener = (cue: Cue): boolean => tokens[cue.from]?.word === 'if' || tokens[cue.from]?.word === 'unless';
  return plain.find((cue) => isOpener(cue) && cue.from < mention.from && cue.to > mention.from) ?? null;
}

/** "mood may be dropping" carries its hedge inside, "stopped attending" is no ending of anything. */
function countsInside(cue: Cue, mention: StatusSpan): boolean {
  const { cue: kind } = cue.meaning;
  return kind === 'negation'
    ? !mention.ownsNegator && !(cue.from > mention.from && mention.says?.(cue) === true)
    : kind === 'possible' ||
        kind === 'historic' ||
        (kind === 'hypothetical' && (cue.meaning.sort === 'dread' || cue.meaning.sort === 'condition' || / not\b/.test(cue.source)));
}

/** "Thinks he is followed": what he believes is the sign, and nobody doubts it. */
function isBelief({ tokens, index }: Passage, cue: Cue, mention: StatusSpan): boolean {
  return cue.from === mention.from && index.sets.get('belief')?.has(tokens[cue.from]?.word ?? '') === true;
}

function isInside(cue: Cue, mention: StatusSpan): boolean {
  return cue.from >= mention.from && cue.to <= mention.to;
}
