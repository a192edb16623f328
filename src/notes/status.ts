import type { FindingStatus } from '../core/finding.ts';
import { scopeEnd, scopeStart } from './clauses.ts';
import type { Cue, Passage } from './passage.ts';
import type { CueKind } from './term-table.ts';

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
}

const weakHedges = new Set(['appear', 'appears', 'appeared', 'seems', 'seemed', 'seem', 'apparently', 'presents', 'likely']);

/** With one of these a duration tells of something that is over. */
const overWords = new Set([
  'clean',
  'sober',
  'dry',
  'abstinent',
  'free',
  'off',
  'was',
  'were',
  'had',
  'drank',
  'used',
  'took',
  'smoked',
  'injected',
  'suffered',
  'lived',
  'struggled',
  'experienced',
  'misused',
  'abused',
]);

/** Reads the status of a mention from the cues whose scope it stands in. `own` is the status its words have by themselves. */
export function readStatus(
  passage: Passage,
  mention: Span,
  own: FindingStatus | null,
  cues: readonly Cue[],
  heading: CueKind | null,
): Reading {
  const inScope = cues.filter(
    (cue) => !(isInside(cue, mention) && (own !== null || !countsInside(cue, mention))) && reaches(passage, cue, mention),
  );
  const of = (kind: CueKind): Cue[] => inScope.filter((cue) => cue.meaning.cue === kind);
  const first = (kind: CueKind): Cue | null => of(kind).at(-1) ?? null;
  const make = (status: Reading['status'], cue: Cue | null): Reading => ({ status, cue, isDropped: false });
  const plain = of('plain').find((cue) => / be said| say /.test(`${cue.source} `));
  const ended = plain ? null : first('ended');
  const denied = of('negation');
  // "has not stopped drinking": the negation is spent on the ending.
  const negation =
    denied.filter((cue) => !(ended && cue.meaning.side !== 'after' && cue.from < ended.from && ended.from < mention.to)).at(-1) ?? null;
  const isStillOn =
    ended !== null &&
    ([...denied, ...of('plain')].some((cue) => cue.from < ended.from && ended.from - cue.to <= 4) || isEndDenied(ended, cues));
  const possible = first('possible');
  const hypothetical = first('hypothetical');
  const historic = first('historic');
  const current = first('current');

  const isAnswered = denied.length > 0 || of('possible').some((cue) => cue.from > mention.from);
  if (first('not-asked') && isAnswered) return make('absent', negation);
  if (first('not-asked')) return { status: 'present', cue: first('not-asked'), isDropped: true };
  if (own === 'present')
    return hypothetical || possible ? make(hypothetical ? 'hypothetical' : 'possible', hypothetical ?? possible) : make('present', null);
  if (own === 'absent') {
    if (negation && !hypothetical && negation.from < mention.from && mention.from - negation.to <= 2) return make('present', negation);
    if (hypothetical) return make('hypothetical', hypothetical);
    if (historic) return make('historic', historic);
    return make('absent', null);
  }
  if (hypothetical)
    return negation && negation.from < hypothetical.from && hypothetical.from - negation.to <= 3 && hypothetical.from < mention.from
      ? make('absent', negation)
      : make('hypothetical', hypothetical);
  if (own === 'historic')
    return negation && negation.from < mention.from && mention.from - negation.to <= 4
      ? make('present', negation)
      : possible
        ? make('possible', possible)
        : make('historic', null);
  if (negation && possible) {
    const isHedged = possible.from < negation.from && !weakHedges.has(passage.tokens[possible.from]?.word ?? '');
    if (!isHedged || negation.from >= mention.to) return make('absent', negation);
  }
  if (possible && historic && historic.from < possible.from && historic.to >= possible.from - 1) return make('historic', historic);
  if (possible) return make('possible', possible);
  if (heading === 'hypothetical-heading') return make('hypothetical', null);
  if (negation)
    return readNegated(passage, mention, negation, ended && !isStillOn ? ended : null, historic, current) ?? make('absent', negation);
  if (ended && !isStillOn) return make('historic', ended);
  if (own === 'hypothetical' || own === 'possible') return make(own, null);
  if (historic && !(current && !isExplicitHistory(historic)) && !isStillRunning(passage, mention, historic))
    return make('historic', historic);
  if (heading === 'history-heading' && !current) return make('historic', null);
  return make('present', current);
}

/** "No cannabis since 2021", "no self-harm for three years": it was so once. "No history of" stays absent. */
function readNegated(
  _passage: Passage,
  mention: Span,
  negation: Cue,
  ended: Cue | null,
  historic: Cue | null,
  current: Cue | null,
): Reading | null {
  if (ended && negation.from > ended.from) return { status: 'historic', cue: ended, isDropped: false };
  if (current?.source === 'since year' && current.from >= mention.from) return { status: 'historic', cue: current, isDropped: false };
  if (historic?.source.startsWith('for ') && historic.from >= mention.from) return { status: 'historic', cue: historic, isDropped: false };
  if (historic && historic.from >= mention.to && historic.source !== 'year') return null;
  return null;
}

/** "The violence has not stopped": the "not" stands after the mention, right before its end. */
function isEndDenied(ended: Cue, cues: readonly Cue[]): boolean {
  const isDenial = (cue: Cue): boolean => cue.meaning.cue === 'negation' || cue.meaning.cue === 'plain';
  return cues.some((cue) => isDenial(cue) && cue.from < ended.from && ended.from - cue.to <= 2 && ended.from >= cue.to);
}

/** "Stable on clozapine for six years" goes on; "drank heavily for six years" is over: without a word of the past a duration says nothing of an end. */
function isStillRunning(passage: Passage, mention: Span, historic: Cue): boolean {
  if (!historic.source.startsWith('for ') || historic.from < mention.from) return false;
  const before = passage.tokens.slice(scopeStart(passage.breaks, mention.from, 3), mention.to);
  return !before.some((token) => overWords.has(token.word));
}

/** "History of" holds against "still"; a mere date does not. */
function isExplicitHistory(cue: Cue): boolean {
  return cue.source !== 'year' && !cue.source.includes('ago') && !cue.source.startsWith('when') && !cue.source.startsWith('had');
}

/** "mood may be dropping" carries its hedge inside; "stopped attending" is no ending of anything. */
function countsInside(cue: Cue, mention: Span): boolean {
  const { cue: kind } = cue.meaning;
  return kind === 'negation'
    ? !mention.ownsNegator
    : kind === 'possible' || kind === 'historic' || (kind === 'hypothetical' && / not\b/.test(cue.source));
}

function isInside(cue: Cue, mention: Span): boolean {
  return cue.from >= mention.from && cue.to <= mention.to;
}

/** Whether a mention stands in the scope of a cue. */
export function reaches(passage: Passage, cue: Cue, mention: Span): boolean {
  const { side } = cue.meaning;
  if (mention.from >= cue.to || (mention.from >= cue.from && mention.to > cue.to))
    return side !== 'after' && mention.from < endOfScope(passage, cue);
  if (mention.from < cue.to && mention.to > cue.from) return true;
  return side !== 'before' && mention.from >= startOfScope(passage, cue);
}

function endOfScope(passage: Passage, cue: Cue): number {
  const { reach } = cue.meaning;
  if (typeof reach === 'number') return Math.min(cue.to + reach, scopeEnd(passage.breaks, cue.to, 3));
  if (reach === 'sentence') return scopeEnd(passage.breaks, cue.to, 4);
  if ((passage.breaks[cue.to] ?? 4) >= 3 && passage.tokens[cue.to]?.word !== '-')
    return isInLabel(passage, cue) ? scopeEnd(passage.breaks, cue.to + 1, 3) : cue.to;
  const end = scopeEnd(passage.breaks, cue.to + 1, 2);
  return isInLabel(passage, cue) && passage.tokens[end - 1]?.word === ':' ? scopeEnd(passage.breaks, end + 1, 4) : end;
}

/** "Known to previous LA 2011-13: domestic violence": what a label says holds for its value. */
function isInLabel(passage: Passage, cue: Cue): boolean {
  const start = scopeStart(passage.breaks, cue.from, 4);
  return (
    cue.from - start <= 5 &&
    (cue.meaning.cue === 'historic' ||
      cue.meaning.cue === 'hypothetical' ||
      cue.meaning.cue === 'possible' ||
      cue.meaning.cue === 'not-asked')
  );
}

const tailOpeners = new Set(['after', 'following', 'due', 'when', 'while', 'whilst', 'since']);

/** "Took to drink after redundancy in 2003": what dates the tail dates the whole. */
function isTailClause(passage: Passage, clause: number): boolean {
  return clause > 0 && (passage.breaks[clause] as number) === 2 && tailOpeners.has(passage.tokens[clause]?.word ?? '');
}

function startOfScope(passage: Passage, cue: Cue): number {
  const { reach } = cue.meaning;
  if (typeof reach === 'number') return Math.max(cue.from - reach, scopeStart(passage.breaks, cue.from, 3));
  if (reach === 'sentence') return scopeStart(passage.breaks, cue.from, 4);
  const clause = scopeStart(passage.breaks, cue.from, 2);
  const isBare = clause === cue.from && ((passage.breaks[cue.to] ?? 4) >= 1 || passage.tokens[cue.to]?.word === '.');
  const isJoined =
    isBare ||
    isTailClause(passage, clause) ||
    (passage.breaks[cue.from] === 2 && passage.tokens[cue.from - 1]?.word !== ',' && passage.tokens[cue.from]?.word !== 'and');
  const start = scopeStart(passage.breaks, isJoined ? (isTailClause(passage, clause) ? clause : cue.from) - 1 : cue.from, 2);
  const mark = passage.tokens[start - 1]?.word ?? passage.tokens[start]?.word;
  const opensWithMark = mark === '-' || mark === '(' || mark === ':' || passage.tokens[start]?.word === '(';
  return opensWithMark && start > 0 && (passage.breaks[start] as number) < 4 ? scopeStart(passage.breaks, start - 1, 2) : start;
}
