import type { Finding } from '../../core/schemas/finding.ts';
import type { Person } from '../people/person.ts';
import type { Read } from '../read.ts';
import { scopeStart } from './clauses.ts';
import { type Passage, spanOf } from './passage.ts';

const joined = new Set(['doesnt', 'isnt', 'hasnt', 'didnt', 'wasnt', 'dont']);
const apart = new Set(['does', 'is', 'has', 'did', 'was', 'do']);
const clauseEnds = new Set(['.', ',', ';', '\n', 'but', 'and', ')', '!']);

/** "Dad drinks but mum does not", "mum has depression, dad doesn't": what is said of one and denied of the other without being named again. */
export function findUnsaidDenials(passage: Passage, kept: readonly Read[]): Finding[] {
  if (kept.length === 0) return [];
  let next = 0;
  return passage.people.flatMap((person) => {
    while (next < kept.length && (kept[next] as Read).mention.from < person.from) next += 1;
    const end = denialEnd(passage, person);
    const said = kept[next - 1];
    if (end < 0 || !said || said.mention.from < scopeStart(passage.breaks, person.from, 4) || !isSaidOfAnother(said, person)) return [];
    return [{ ...said.finding, status: 'absent', person: personOf(person), ...spanOf(passage, person.from, end), cue: null }];
  });
}

/** Index behind "does not" or "doesn't" right after a person and at the end of a clause, or -1. */
function denialEnd({ tokens }: Passage, person: Person): number {
  const first = tokens[person.to]?.word ?? '';
  const isApart = apart.has(first) && tokens[person.to + 1]?.word === 'not';
  if (!isApart && !joined.has(first)) return -1;
  const end = person.to + (isApart ? 2 : 1);
  return tokens[end] === undefined || clauseEnds.has(tokens[end].word) ? end : -1;
}

function isSaidOfAnother({ finding }: Read, person: Person): boolean {
  const isKnown = person.is === 'mother' || person.is === 'father' || person.is === 'partner' || person.is === 'child';
  return (
    isKnown && finding.status === 'present' && finding.person !== person.is && finding.factor !== 'domestic_abuse' && finding.cue === null
  );
}

function personOf(person: Person): Finding['person'] {
  return person.is === 'mother' || person.is === 'father' || person.is === 'partner' || person.is === 'child' ? person.is : 'unspecified';
}
