import fc from 'fast-check';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { FactDefinition, Vocabulary } from '../../src/core/schemas/vocabulary.ts';
import { caseRecordOf } from '../rules/case-record-of.ts';

const many: Record<string, number> = {
  child: 3,
  adult: 2,
  referral: 2,
  assessment: 1,
  admission: 1,
  conference: 0,
  consent: 1,
  disclosure: 1,
  disagreement: 1,
};

/** Records with any of the facts: not shown, blank, declared none, conflicting or recorded; findings about anybody, one child or one adult. */
export function anyRecord(vocabulary: Vocabulary): fc.Arbitrary<CaseRecord> {
  const places = [...vocabulary.values()].flatMap((definition) =>
    Array.from({ length: definition.entity === 'case' ? 1 : (many[definition.entity] ?? 0) }, (_, number) => ({ definition, number })),
  );
  const picks = fc.array(fc.nat(199), { minLength: places.length, maxLength: places.length });
  const subject = fc.constantFrom(undefined, 'adult' as const, 'child' as const);
  // A record on which little is shown is as usual as one on which much is.
  return fc.tuple(picks, subject, fc.constantFrom(1, 3, 10)).map(([list, about, share]) => {
    const facts: Record<string, unknown> = {};
    for (const [index, { definition, number }] of places.entries()) {
      const pick = list[index] ?? 0;
      if (pick % share === 0 && pick % 4 !== 1) place(facts, definition, number, valueFor(definition, pick));
    }
    return caseRecordOf(facts, vocabulary, { subject: about });
  });
}

function place(facts: Record<string, unknown>, { fact, entity }: FactDefinition, number: number, value: unknown): void {
  if (entity === 'case') {
    facts[fact] = value;
    return;
  }
  facts[entity] ??= Array.from({ length: many[entity] ?? 0 }, () => ({}));
  (facts[entity] as Record<string, unknown>[])[number] = {
    ...(facts[entity] as object[])[number],
    [fact.replace(`${entity}.`, '')]: value,
  };
}

function valueFor({ fact, type, options }: FactDefinition, pick: number): unknown {
  if (pick % 9 === 0) return '';
  if (pick % 11 === 0) return '~none';
  const day = `${fact.endsWith('dateOfBirth') ? 2006 + (pick % 20) : 2026}-0${1 + (pick % 9)}-1${pick % 8}`;
  switch (type) {
    case 'date':
      return pick % 13 === 0 ? { conflicting: [day, '2026-06-01'] } : day;
    case 'datetime':
      return pick % 7 === 0 ? day : `${day}T1${pick % 10}:30`;
    case 'yes-no':
      return pick % 13 === 0 ? { conflicting: ['yes', 'no'] } : pick % 2 === 0 ? 'yes' : 'no';
    case 'choice':
      return Object.keys(options ?? {})[pick % Object.keys(options ?? { other: [] }).length] ?? 'other';
    case 'number':
      return pick % 21;
    case 'finding':
      return {
        status: ['present', 'absent', 'historic', 'possible'][pick % 4],
        entity: [null, 'child:1', 'child:2', 'adult:1'][pick % 5] ?? null,
      };
    default:
      return ['Recorded', 'No', 'Unknown', 'Seen with the health visitor', '2026-06-12'][pick % 5];
  }
}
