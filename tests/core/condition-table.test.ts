import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { answerAll, answerAnew } from '../../src/core/conditions/condition-table.ts';
import { compilePacks, evaluate, pickRules } from '../../src/core/evaluation/evaluate.ts';
import { typeNumber } from '../../src/core/facts/fact-slots.ts';
import type { Scope } from '../../src/core/facts/indexed-record.ts';
import { indexRecord } from '../../src/core/facts/record-index.ts';
import { makeScope } from '../../src/core/facts/scope.ts';
import type { EntityType } from '../../src/core/schemas/rule-terms.ts';
import { anyRecord } from './any-record.ts';

const { packs, vocabulary, calendar } = loadPacks();
const compiled = compilePacks(packs, vocabulary, calendar);
const context = { now: new Date('2026-06-15T09:00:00Z'), role: 'any', area: 'Enfield' } as const;

function conditionsOf(type: EntityType) {
  const rules = compiled.rules.filter(({ rule }) => rule.for === type);
  return rules.flatMap(({ rule, conditions, unless }) =>
    [...conditions, ...(unless ? [unless] : [])].map((condition) => [rule.id, condition] as const),
  );
}

describe('what is answered in bulk', () => {
  test('is what each condition answers when it is asked by itself', () => {
    fc.assert(
      fc.property(anyRecord(vocabulary), (record) => {
        const index = indexRecord(record, { ...context, calendar }, compiled.slots);
        const ofCase = answerAll(compiled.conditions, index);
        for (const type of ['case', 'child', 'referral', 'admission', 'disagreement'] as const) {
          for (const each of index.asked[typeNumber(type)] ?? []) {
            const alone: Scope = makeScope(index, each, null);
            const { answers } = answerAnew(compiled.conditions, typeNumber(type), alone, ofCase);
            for (const [rule, condition] of conditionsOf(type)) {
              if (answers?.[condition.number] !== condition.test(alone)) expect.fail(`${rule} of ${each.entity.key}`);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is the same whatever record was looked at before', () => {
    fc.assert(
      fc.property(anyRecord(vocabulary), anyRecord(vocabulary), (before, record) => {
        evaluate(compiled, before, context);
        expect(evaluate(compiled, record, context)).toEqual(
          evaluate(
            pickRules(compiled, () => true),
            record,
            context,
          ),
        );
      }),
      { numRuns: 10 },
    );
  });
});
