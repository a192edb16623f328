import type { Finding } from '../../core/schemas/finding.ts';
import type { Person } from '../people/person.ts';
import type { Read } from '../read.ts';
import { scopeStart } from './clauses.ts';
import type { Cue } from './cue.ts';
import { type Passage, spanOf } from './passage.ts';

/** "Dad drinks but mum does not", "her uncle hears voices. Dad has had nothing like that": what is said of one and denied of the other without being named again. */
export function findUnsaidDenials(passage: Passage, kept: readonly Read[]): Finding[] {
  if (kept.length === 0) return [];
  const denials = passage.asides.filter(({ meaning }) => meaning.sort === 'unsaid');
  return denials.flatMap((denial) => {
    const person = findDenier(passage, denial);
    const said = person ? findSaid(passage, kept, denial, person) : null;
    if (!person || !said) return [];
    const span = spanOf(passage, Math.min(person.from, denial.from), Math.max(person.to, denial.to));
    return [{ ...said.finding, status: 'absent', person: personOf(person), ...span, cue: null }];
  });
}

/** Of whom it is denied: right before the words, or, where they look ahead, right behind them. */
function findDenier({ people }: Passage, denial: Cue): Person | null {
  const isAhead = denial.meaning.side === 'before';
  return people.find((person) => (isAhead ? person.from === denial.to : person.to === denial.from)) ?? null;
}

const farthestIntoSentence = 4;

/** The last that was said of another in the same sentence or, where the denial opens its own, in the one before. */
function findSaid({ breaks }: Passage, kept: readonly Read[], denial: Cue, person: Person): Read | null {
  const start = scopeStart(breaks, denial.from, 4);
  const isOpening = person.from - start <= farthestIntoSentence;
  const from = isOpening && start > 0 ? scopeStart(breaks, start - 1, 4) : start;
  const said = kept.findLast(({ mention }) => mention.to <= denial.from && mention.to <= person.from);
  return said && said.mention.from >= from && isSaidOfAnother(said, person) ? said : null;
}

const told = new Set(['present', 'other-person', 'historic']);

function isSaidOfAnother({ finding, mention }: Read, person: Person): boolean {
  const isKnown = person.is === 'mother' || person.is === 'father' || person.is === 'partner' || person.is === 'child';
  const isUnnamed = (person.is === null || person.is === 'subject') && (person.kind === 'he' || person.kind === 'she');
  return (
    (isKnown || isUnnamed) &&
    told.has(finding.status) &&
    finding.person !== person.is &&
    finding.factor !== 'domestic_abuse' &&
    mention.meaning.status !== 'absent'
  );
}

function personOf(person: Person): Finding['person'] {
  return person.is === 'mother' || person.is === 'father' || person.is === 'partner' || person.is === 'child' ? person.is : 'unspecified';
}
