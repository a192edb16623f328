import type { FindingPerson } from '../../core/schemas/finding.ts';
import type { TermMeaning } from '../terms/terms.ts';
import type { Person } from './person.ts';

// A mere name in a sentence of these is a grown-up's more often than a child's.
const grownUpFactors = new Set(['domestic_abuse', 'pregnancy']);

/** The person of a finding; the one whom the words themselves mean where nobody is found. */
export function toFindingPerson(found: Person | null, meaning: TermMeaning): { person: FindingPerson; isOther: boolean } {
  // A man is not pregnant: what stands beside him is hers.
  if (found?.is === 'child' && found.isGuess && grownUpFactors.has(meaning.factor))
    return { person: found.gender === 'f' ? 'mother' : (meaning.person ?? 'unspecified'), isOther: false };
  const is = meaning.factor === 'pregnancy' && found?.gender === 'm' ? null : (found?.is ?? null);
  if (is === 'other') return meaning.ofOthers ? { person: meaning.person ?? 'other', isOther: false } : { person: 'other', isOther: true };
  if (is === 'mother' || is === 'father' || is === 'partner' || is === 'child') return { person: is, isOther: false };
  return { person: meaning.person ?? 'unspecified', isOther: false };
}
