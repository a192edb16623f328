import { scopeEnd } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import type { Reading } from './reading.ts';
import type { StatusContext, StatusSpan } from './status-context.ts';

/** "Sober", "no voices", "relapsed": the status of words that have one by themselves, as the words around them turn it. Null where the others decide. */
export function readOwnStatus(context: StatusContext): Reading | null {
  const { own, hypothetical, possible } = context;
  if (own === 'present')
    return hypothetical ? make('hypothetical', hypothetical) : possible ? make('possible', possible) : make('present', null);
  if (own === 'absent') return readOwnAbsence(context);
  return own === 'historic' && !hypothetical ? readOwnPast(context) : null;
}

function make(status: Reading['status'], cue: Cue | null): Reading {
  return { status, cue, isDropped: false };
}

function readOwnAbsence({ passage, mention, of, negation, hypothetical, historic }: StatusContext): Reading {
  if (of('plain').some((cue) => cue.from < mention.from && cue.to > mention.from)) return make('present', null);
  const isTwiceDenied =
    negation &&
    !hypothetical &&
    negation.to <= mention.from &&
    mention.from - negation.to <= 2 &&
    scopeEnd(passage.breaks, negation.to, 1) > mention.from;
  if (isTwiceDenied) return make('present', negation);
  if (hypothetical) return make('hypothetical', hypothetical);
  return historic ? make('historic', historic) : make('absent', null);
}

function readOwnPast(context: StatusContext): Reading {
  const { passage, mention, current, negation, possible } = context;
  if (isEndUnwanted(context)) return make('present', null);
  if (isStillSo(passage, mention, current)) return make('present', current);
  const isDenied =
    negation && negation.from < mention.from && scopeEnd(passage.breaks, negation.to, 1) > mention.from && mention.from - negation.to <= 4;
  if (isDenied) return make('present', negation);
  return possible ? make('possible', possible) : make('historic', null);
}

/** "Does not want to give up cannabis": the end that its words tell of has not come. */
function isEndUnwanted({ passage, mention, of }: StatusContext): boolean {
  const negators = passage.index.sets.get('neg');
  return of('plain').some((cue) => cue.from < mention.from && negators?.has(passage.tokens[cue.from]?.word ?? ''));
}

/** "Has had depression since 2012": "has had" is no past. */
function isStillSo({ tokens }: Passage, mention: StatusSpan, current: Cue | null): boolean {
  const isPerfect = tokens[mention.from]?.word === 'had' && ['has', 'have', "'s"].includes(tokens[mention.from - 1]?.word ?? '');
  return isPerfect && current !== null && /^since/.test(current.source) && current.from >= mention.to;
}
