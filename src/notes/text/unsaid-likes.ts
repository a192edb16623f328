import type { Finding } from '../../core/schemas/finding.ts';
import type { Span } from '../forms/form-answer.ts';
import type { Person } from '../people/person.ts';
import type { Read } from '../read.ts';
import { scopeStart } from './clauses.ts';
import { type Passage, spanOf } from './passage.ts';

const clauseEnds = new Set(['.', ',', ';', '\n', 'but', 'and', ')', '!']);

const likeOpeners = new Set(['is', 'was', 'does', 'did', 'has', 'had', 'are', 'do']);
const likeWords = new Set([
  'too',
  'one',
  'it',
  'as',
  'well',
  'the',
  'same',
  'still',
  'also',
  'illness',
  'condition',
  'problem',
  'this',
  "'s",
]);
const mostLikeWords = 5;

/** "Mum is bipolar and so is her own mother", "her nephew has one", "her brother still does": what is said of one and holds for somebody outside the family's middle as well. */
export function findUnsaidLikes(passage: Passage, kept: readonly Read[]): Finding[] {
  if (kept.length === 0) return [];
  let next = 0;
  return passage.people.flatMap((person) => {
    while (next < kept.length && (kept[next] as Read).mention.from < person.from) next += 1;
    if (person.is !== 'other' || next === 0) return [];
    const end = likeEnd(passage, person);
    const said = end < 0 ? null : likeWhat(passage, kept.slice(Math.max(0, next - 4), next), { from: person.from, to: end });
    return !said || said.finding.status === 'other-person'
      ? []
      : [{ ...said.finding, status: 'other-person', person: 'other', ...spanOf(passage, person.from, end), cue: null }];
  });
}

/** "The same illness" is one, wherever it was named; anything else is what its sentence or the one before ended with. */
function likeWhat({ tokens, breaks }: Passage, before: readonly Read[], { from, to }: Span): Read | null {
  if (tokens.slice(from, to).some(({ word }) => word === 'illness' || word === 'condition'))
    return before.findLast(({ finding }) => finding.factor === 'mental_ill_health') ?? null;
  const nearest = scopeStart(breaks, Math.max(0, scopeStart(breaks, from, 4) - 1), 4);
  const said = before.at(-1);
  return said && said.mention.from >= nearest ? said : null;
}

/** Index behind "so is her mother" or "her nephew has one", at the end of a clause, or -1. */
function likeEnd({ tokens }: Passage, person: Person): number {
  const isEnd = (at: number): boolean => tokens[at] === undefined || clauseEnds.has(tokens[at].word);
  if (tokens[person.from - 2]?.word === 'so' && likeOpeners.has(tokens[person.from - 1]?.word ?? ''))
    return isEnd(person.to) ? person.to : -1;
  let at = person.to;
  if (tokens[at]?.word === 'still') at += 1;
  if (!likeOpeners.has(tokens[at]?.word ?? '')) return -1;
  const from = at + 1;
  at = from;
  while (at < from + mostLikeWords && likeWords.has(tokens[at]?.word ?? '')) at += 1;
  return isEnd(at) && (at > from || tokens[person.to]?.word === 'still') ? at : -1;
}
