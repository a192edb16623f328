import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { ask } from '../../src/core/conditions/ask.ts';
import { compilePacks, evaluate, judgeRecord, pickRules } from '../../src/core/evaluation/evaluate.ts';
import { sayOutcomes } from '../../src/core/evaluation/say-outcomes.ts';
import { typeNumber } from '../../src/core/facts/fact-slots.ts';
import { indexRecord } from '../../src/core/facts/record-index.ts';
import { scopeOf } from '../../src/core/facts/scope.ts';
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

describe('an answer that is kept for all who ask', () => {
  test('is what each condition answers when nothing is kept', () => {
    fc.assert(
      fc.property(anyRecord(vocabulary), (record) => {
        const kept = indexRecord(record, { ...context, calendar }, compiled.slots, compiled.conditions);
        const anew = indexRecord(record, { ...context, calendar }, compiled.slots);
        for (const type of ['case', 'child', 'referral', 'admission', 'disagreement'] as const) {
          for (const [at, each] of (kept.asked[typeNumber(type)] ?? []).entries()) {
            const same = anew.asked[typeNumber(type)]?.[at];
            if (!same) expect.fail(`${each.entity.key} is left out`);
            for (const [rule, condition] of conditionsOf(type)) {
              if (ask(condition, scopeOf(kept, each)) !== ask(condition, scopeOf(anew, same))) expect.fail(`${rule} of ${each.entity.key}`);
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

test('what is said of the flags alone is what is said of them among all', () => {
  fc.assert(
    fc.property(anyRecord(vocabulary), (record) => {
      const flags = sayOutcomes(judgeRecord(compiled, record, context), ({ outcome }) => outcome === 'flag');
      expect(flags).toEqual(evaluate(compiled, record, context).filter(({ outcome }) => outcome === 'flag'));
    }),
    { numRuns: 10 },
  );
});
