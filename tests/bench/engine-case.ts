import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { FactDefinition, Vocabulary } from '../../src/core/schemas/vocabulary.ts';
import { caseRecordOf } from '../rules/case-record-of.ts';

/**
 * A large case: six children, twenty referrals; of the kinds of facts every `share`-th is on a screen, a fifth of those blank and a seventh missing
 * here and there. Share 1 is more than any record system shows, 3 is a well-filled record. Invented.
 */
export function largeCase(vocabulary: Vocabulary, share = 1): CaseRecord {
  const counts: Record<string, number> = { child: 6, referral: 20 };
  const facts: Record<string, unknown> = {};
  for (const [index, definition] of [...vocabulary.values()].entries()) {
    if (index % share !== 0 && !['child.name', 'child.dateOfBirth', 'referral.madeAt'].includes(definition.fact)) continue;
    const many = counts[definition.entity];
    if (!many) {
      if (index % 7 !== 0) facts[definition.fact] = valueFor(definition, index);
      continue;
    }
    const list = (facts[definition.entity] ?? Array.from({ length: many }, () => ({}))) as Record<string, unknown>[];
    facts[definition.entity] = list;
    const name = definition.fact.startsWith(`${definition.entity}.`)
      ? definition.fact.slice(definition.entity.length + 1)
      : definition.fact;
    for (const [number, each] of list.entries()) if ((index + number) % 7 !== 0) each[name] = valueFor(definition, index + number * 3);
  }
  return caseRecordOf(facts, vocabulary, { subject: 'adult' });
}

function valueFor(definition: FactDefinition, seed: number): string | number {
  if (seed % 5 === 0) return '';
  const day = String((seed % 27) + 1).padStart(2, '0');
  switch (definition.type) {
    case 'date':
      return definition.fact === 'child.dateOfBirth'
        ? `${2010 + (seed % 14)}-03-${day}`
        : `2026-${String((seed % 5) + 1).padStart(2, '0')}-${day}`;
    case 'datetime':
      return `2026-05-${day}T${String(seed % 24).padStart(2, '0')}:15`;
    case 'yes-no':
      return seed % 2 === 0 ? 'yes' : 'no';
    case 'choice':
      return Object.keys(definition.options ?? { other: [] })[seed % Object.keys(definition.options ?? { other: [] }).length] ?? 'other';
    case 'number':
      return seed % 9;
    case 'finding':
      return ['present', 'absent', 'historic', 'possible'][seed % 4] as string;
    default:
      return `Recorded in the notes, entry ${seed}`;
  }
}
