import type { FindingStatus } from '../../core/schemas/finding.ts';
import { reaches } from '../scope.ts';
import type { CueKind } from '../terms/term-table.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import { findCondition } from './condition.ts';
import { isEndDenied, isExplicitHistory, isStillRunning, pastBehindDenial } from './course.ts';
import { withoutOutweighed } from './outweighed.ts';

/** What the words around a mention say about it. `isDropped`: nothing was said (not asked, form question). */
export interface Reading {
  status: Exclude<FindingStatus, 'other-person'>;
  cue: Cue | null;
  isDropped: boolean;
}

interface Span {
  from: number;
  to: number;
  ownsNegator?: boolean;
  /** Whether a word of a cue inside the mention is one that its term lists. */
  says?: (cue: Cue) => boolean;
}

/** "No immediate risk of"; "without help there is a danger that" denies no danger. */
function isDenialOfChance(negation: Cue, hypothetical: Cue): boolean {
  if (hypothetical.meaning.sort === 'condition' || hypothetical.meaning.sort === 'opening') return false;
  return negation.from < hypothetical.from && hypothetical.from - negation.to <= (negation.source === 'without' ? 1 : 3);
}

const weakHedges = new Set(['appear', 'appears', 'appeared', 'seems', 'seemed', 'seem', 'apparently', 'presents', 'likely']);

/** Reads the status of a mention from the cues whose scope it stands in. `own` is the status its words have by themselves. */
export function readStatus(
  passage: Passage,
  mention: Span,
  own: FindingStatus | null,
  cues: readonly Cue[],
  heading: CueKind | null,
): Reading {
  const reaching = cues.filter(
    (cue) =>
      !(isInside(cue, mention) && (own !== null || !countsInside(cue, mention) || isBelief(passage, cue, mention))) &&
      reaches(passage, cue, mention),
  );
  const answer = reaching.find(({ meaning }) => meaning.sort === 'answer');
  if (answer) return { status: answer.meaning.cue === 'negation' ? 'absent' : 'present', cue: answer, isDropped: false };
  const inScope = withoutOutweighed(passage, mention, reaching);
  const of = (kind: CueKind): Cue[] => inScope.filter((cue) => cue.meaning.cue === kind);
  const first = (kind: CueKind): Cue | null => of(kind).at(-1) ?? null;
  const make = (status: Reading['status'], cue: Cue | null): Reading => ({ status, cue, isDropped: false });
  const plain = of('plain').find((cue) => cue.meaning.sort === 'said');
  const endings = of('ended').filter((cue) => cue.meaning.sort !== 'any-more' || of('negation').length > 0);
  const ended = plain ? null : (endings.at(-1) ?? null);
  const isOver = ended !== null && (ended.meaning.sort === 'any-more' || ended.meaning.sort === 'no-longer');
  const denied = of('negation');
  // "has not stopped drinking": the negation is spent on the ending.
  const negation =
    denied
      .filter((cue) => !(ended && own !== 'historic' && cue.meaning.side !== 'after' && cue.from < ended.from && ended.from < mention.to))
      .at(-1) ?? null;
  const isStillOn =
    ended !== null &&
    !isOver &&
    ([...denied, ...of('plain')].some((cue) => cue.from < ended.from && ended.from - cue.to <= 4) || isEndDenied(ended, cues));
  const possible = first('possible');
  const hypothetical = first('hypothetical') ?? findOwnCondition(passage, mention, of('plain')) ?? findCondition(passage, mention, cues);
  const current = first('current');
  // "Current alcohol use, hx of DSH, last 2014": what is called history stays so whatever stands beside.
  const historic =
    (current ? of('historic').findLast(isExplicitHistory) : null) ??
    of('historic').findLast((cue) => !isStillRunning(passage, mention, cue)) ??
    first('historic');

  const notAsked = first('not-asked');
  const isAnswered = denied.length > 0 || own === 'absent' || of('possible').some((cue) => cue.from > mention.from);
  const isAskedAsDoubt =
    possible !== null &&
    notAsked !== null &&
    possible.to <= mention.from &&
    (possible.from >= notAsked.to ||
      notAsked.from >= mention.to ||
      (possible.to === mention.from && passage.tokens[possible.from]?.word === '?'));
  if (notAsked && isAskedAsDoubt) return make('possible', possible);
  if (notAsked && possible?.meaning.sort === 'doubt' && denied.length === 0) return make('possible', possible);
  if (notAsked && isAnswered) return make('absent', negation);
  if (notAsked && historic && notAsked.meaning.sort === 'talk' && historic.from >= mention.to) return make('historic', historic);
  if (notAsked && isAnsweredYes(passage, mention)) return make('present', null);
  if (notAsked) return { status: 'present', cue: notAsked, isDropped: true };
  if (own === 'present')
    return hypothetical || possible ? make(hypothetical ? 'hypothetical' : 'possible', hypothetical ?? possible) : make('present', null);
  if (own === 'absent' && of('plain').some((cue) => cue.from < mention.from && cue.to > mention.from)) return make('present', null);
  if (own === 'absent') {
    if (
      negation &&
      !hypothetical &&
      negation.to <= mention.from &&
      mention.from - negation.to <= 2 &&
      scopeEnd(passage.breaks, negation.to, 1) > mention.from
    )
      return make('present', negation);
    if (hypothetical) return make('hypothetical', hypothetical);
    if (historic) return make('historic', historic);
    return make('absent', null);
  }
  if (hypothetical)
    return negation && isDenialOfChance(negation, hypothetical) && hypothetical.from < mention.from
      ? make('absent', negation)
      : make('hypothetical', hypothetical);
  // "Does not want to give up cannabis": the end that its words tell of has not come.
  if (
    own === 'historic' &&
    of('plain').some((cue) => cue.from < mention.from && passage.index.sets.get('neg')?.has(passage.tokens[cue.from]?.word ?? ''))
  )
    return make('present', null);
  if (own === 'historic' && isStillSo(passage, mention, current)) return make('present', current);
  if (own === 'historic')
    return negation &&
      negation.from < mention.from &&
      scopeEnd(passage.breaks, negation.to, 1) > mention.from &&
      mention.from - negation.to <= 4
      ? make('present', negation)
      : possible
        ? make('possible', possible)
        : make('historic', null);
  if (possible && negation && isAskedRightBefore(passage, possible, mention) && negation.from < possible.from)
    return make('possible', possible);
  if (negation?.meaning.sort === 'outcome') return make('absent', negation);
  if (negation && possible && isToldThenDenied(possible, negation, mention)) return make('possible', possible);
  if (negation && isDisputed(passage, negation, mention)) return make('possible', negation);
  if (negation && possible && possible.meaning.sort === 'insistence' && negation.from >= possible.to) return make('absent', negation);
  if (negation && possible) {
    // "Nan reckons there is no drinking" denies it; "possibly not LD" does not.
    const isTold = possible.meaning.sort === 'telling' && negation.to <= mention.from;
    const isHedged = possible.from < negation.from && !isTold && !weakHedges.has(passage.tokens[possible.from]?.word ?? '');
    if (!isHedged || negation.from >= mention.to) return make('absent', negation);
  }
  if (possible?.meaning.sort === 'allegation' && historic) return make('historic', historic);
  if (possible && historic && historic.from < possible.from && historic.to >= possible.from - 3) return make('historic', historic);
  if (possible) return make('possible', possible);
  if (heading === 'hypothetical-heading') return make('hypothetical', null);
  if (negation) {
    if (isOver) return make('historic', ended);
    const past = pastBehindDenial(passage, mention, negation, { ended: isStillOn ? null : ended, historic, current });
    return past ? make('historic', past) : make('absent', negation);
  }
  if (ended && !isStillOn) return make('historic', ended);
  if (own === 'hypothetical' || own === 'possible') return make(own, null);
  if (historic && !(current && !isExplicitHistory(historic)) && !isStillRunning(passage, mention, historic))
    return make('historic', historic);
  if (heading === 'history-heading' && !current && !isInPresentTense(passage, mention)) return make('historic', null);
  return make('present', current);
}

/** "If they do not let us in": the "not" is the mention's own, and the condition stands before it. */
function findOwnCondition({ tokens }: Passage, mention: Span, plain: readonly Cue[]): Cue | null {
  if (mention.ownsNegator !== true) return null;
  const isOpener = (cue: Cue): boolean => tokens[cue.from]?.word === 'if' || tokens[cue.from]?.word === 'unless';
  return plain.find((cue) => isOpener(cue) && cue.from < mention.from && cue.to > mention.from) ?? null;
}

/** "Has had depression since 2012": "has had" is no past. */
function isStillSo({ tokens }: Passage, mention: Span, current: Cue | null): boolean {
  const isPerfect = tokens[mention.from]?.word === 'had' && ['has', 'have', "'s"].includes(tokens[mention.from - 1]?.word ?? '');
  return isPerfect && current !== null && /^since/.test(current.source) && current.from >= mention.to;
}

const answering = new Set(['said', 'says', 'replied', 'answered', 'responded', '-', ':']);

/** "Asked re drinking, mum said yes most nights". */
function isAnsweredYes({ tokens, breaks }: Passage, mention: Span): boolean {
  const end = scopeEnd(breaks, mention.to, 4);
  return tokens.slice(mention.to, end).some(({ word }, at) => word === 'yes' && answering.has(tokens[mention.to + at - 1]?.word ?? ''));
}

/** "Explanation doesn't fit, ?assault": what is asked is not what was denied. */
function isAskedRightBefore(passage: Passage, possible: Cue, mention: Span): boolean {
  return possible.to === mention.from && passage.tokens[possible.from]?.word === '?';
}

/** "Nan thinks he is hitting her but mum says no": what one tells and another denies is disputed, not absent. */
function isToldThenDenied(possible: Cue, negation: Cue, mention: Span): boolean {
  const { sort, reach } = negation.meaning;
  const isReply = sort === 'denial' || (sort === 'reply' && (reach === 'sentence' || possible.meaning.sort === 'telling'));
  return isReply && possible.from <= mention.from && negation.from >= mention.to && possible.meaning.sort !== 'insistence';
}

const saidVerbs = new Set(['said', 'says', 'stated', 'states', 'asked', 'told', 'discussed', 'seen', 'spoke', 'did', 'do', 'does']);

/** "He slapped her, he denies this": what was told as a fact is disputed; "violence at home: both deny this" answers a topic. */
function isDisputed({ tokens, breaks, index }: Passage, negation: Cue, mention: Span): boolean {
  const { sort, reach } = negation.meaning;
  if (!(sort === 'denial' || (sort === 'reply' && reach === 'sentence')) || negation.from < mention.to) return false;
  const verbs = index.sets.get('finite');
  const told = tokens.slice(scopeStart(breaks, mention.from, 3), mention.to);
  const isTopic = told.some(({ word }) => index.sets.get('looked')?.has(word) || word === 'put');
  return !isTopic && told.some(({ word }, at) => at > 0 && verbs?.has(word) && !saidVerbs.has(word));
}

/** "mood may be dropping" carries its hedge inside, "stopped attending" is no ending of anything. */
function countsInside(cue: Cue, mention: Span): boolean {
  const { cue: kind } = cue.meaning;
  return kind === 'negation'
    ? !mention.ownsNegator && !(cue.from > mention.from && mention.says?.(cue) === true)
    : kind === 'possible' ||
        kind === 'historic' ||
        (kind === 'hypothetical' && (cue.meaning.sort === 'dread' || cue.meaning.sort === 'condition' || / not\b/.test(cue.source)));
}

/** "Thinks he is followed": what he believes is the sign, and nobody doubts it. */
function isBelief({ tokens, index }: Passage, cue: Cue, mention: Span): boolean {
  return cue.from === mention.from && index.sets.get('belief')?.has(tokens[cue.from]?.word ?? '') === true;
}

function isInside(cue: Cue, mention: Span): boolean {
  return cue.from >= mention.from && cue.to <= mention.to;
}

const presentVerbs = new Set('is are am isnt arent presents remains takes drinks smokes uses attends feels now due'.split(' '));

/** Under "Background:" a clause that says "is" or "on methadone" speaks of today. */
function isInPresentTense(passage: Passage, mention: Span): boolean {
  if (passage.tokens[mention.from - 1]?.word === 'on') return true;
  const start = scopeStart(passage.breaks, mention.from, 4);
  return passage.tokens.slice(start, mention.to).some((token) => presentVerbs.has(token.word));
}
