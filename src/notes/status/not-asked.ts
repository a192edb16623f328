import { scopeEnd } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Reading } from './reading.ts';
import type { StatusContext } from './status-context.ts';

/** What is left of a mention that somebody only asked about: its answer, the doubt that asked, or nothing. Null where nobody asked. */
export function readNotAsked(context: StatusContext): Reading | null {
  const { mention, own, of, negation, possible, historic, notAsked } = context;
  if (!notAsked) return null;
  const make = (status: Reading['status'], cue: Cue | null): Reading => ({ status, cue, isDropped: false });
  const isAnswered = of('negation').length > 0 || own === 'absent' || of('possible').some((cue) => cue.from > mention.from);
  if (isAskedAsDoubt(context, notAsked)) return make('possible', possible);
  if (possible?.meaning.sort === 'doubt' && of('negation').length === 0) return make('possible', possible);
  if (isAnswered) return make('absent', negation);
  if (historic && notAsked.meaning.sort === 'talk' && historic.from >= mention.to) return make('historic', historic);
  if (isAnsweredYes(context)) return make('present', null);
  return { status: 'present', cue: notAsked, isDropped: true };
}

function isAskedAsDoubt({ passage, mention, possible }: StatusContext, notAsked: Cue): boolean {
  if (!possible || possible.to > mention.from) return false;
  const isQuestioned = possible.to === mention.from && passage.tokens[possible.from]?.word === '?';
  return possible.from >= notAsked.to || notAsked.from >= mention.to || isQuestioned;
}

const answering = new Set(['said', 'says', 'replied', 'answered', 'responded', '-', ':']);

/** "Asked re drinking, mum said yes most nights". */
function isAnsweredYes({ passage: { tokens, breaks }, mention }: StatusContext): boolean {
  const end = scopeEnd(breaks, mention.to, 4);
  return tokens.slice(mention.to, end).some(({ word }, at) => word === 'yes' && answering.has(tokens[mention.to + at - 1]?.word ?? ''));
}
