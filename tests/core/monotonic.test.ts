import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { factsAsked, factsOfCondition, walkCondition } from '../../src/core/conditions/walk-condition.ts';
import { compilePacks, evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { CaseRecord, Fact } from '../../src/core/schemas/case-record.ts';
import type { Condition } from '../../src/core/schemas/condition.ts';
import type { Rule } from '../../src/core/schemas/rule.ts';
import { caseRecordOf } from '../rules/case-record-of.ts';

const { packs, vocabulary, calendar } = loadPacks();
const asking = packs.map((pack) => ({ ...pack, indicators: [], rules: pack.rules.filter((rule) => rule.kind === 'missing-detail') }));
const rules = asking.flatMap((pack) => pack.rules);
const compiled = compilePacks(asking, vocabulary, calendar);
const context = { now: new Date('2026-06-15T09:00:00Z'), role: 'any', area: 'Enfield' } as const;

function factsRead(rule: Rule): Set<string> {
  const conditions = [rule.when, rule.unless].filter((each) => each !== undefined);
  const leaves = conditions.flatMap((condition: Condition) => [...walkCondition(condition)].flatMap(([each]) => factsOfCondition(each)));
  const ages = conditions.flatMap((condition: Condition) =>
    [...walkCondition(condition)].flatMap(([each]) => ('age' in each ? `${each.age}.dateOfBirth` : [])),
  );
  return new Set([...leaves.map(([, fact]) => fact), ...ages]);
}
const readBy = new Map(rules.map((rule) => [rule.id, factsRead(rule)]));
const ids = [...new Set(rules.flatMap((rule) => [...factsRead(rule), ...(rule.asks ? factsAsked(rule.asks) : [])]))];

/** A random record over the facts that these rules read: two children, two referrals, each fact not shown, blank, declared none or recorded. */
const anyRecord = fc
  .array(fc.constantFrom('', '~none', null, 'value'), { minLength: ids.length * 2, maxLength: ids.length * 2 })
  .map((picks) => {
    const facts: Record<string, unknown> = {};
    for (const [index, id] of ids.entries()) {
      const definition = vocabulary.get(id);
      const values = [picks[index * 2], picks[index * 2 + 1]].map((pick) => (pick === 'value' ? sample(id) : pick));
      if (!definition) continue;
      if (definition.entity !== 'child' && definition.entity !== 'referral') {
        if (values[0] !== null) facts[id] = values[0];
        continue;
      }
      const list = (facts[definition.entity] as Record<string, unknown>[] | undefined) ?? [{}, {}];
      facts[definition.entity] = list;
      for (const [number, value] of values.entries()) if (value !== null) (list[number] as Record<string, unknown>)[id] = value;
    }
    return caseRecordOf(facts, vocabulary, { subject: 'adult' });
  });

function sample(id: string): string | number {
  const definition = vocabulary.get(id);
  if (definition?.type === 'date') return '2020-02-03';
  if (definition?.type === 'datetime') return '2026-06-01T10:00';
  if (definition?.type === 'yes-no') return 'yes';
  if (definition?.type === 'finding') return 'present';
  if (definition?.type === 'number') return 2;
  return definition?.type === 'choice' ? (Object.keys(definition.options ?? {})[0] ?? 'other') : 'Recorded';
}

function recording(record: CaseRecord, id: string, entity: string): CaseRecord {
  const whole = caseRecordOf({ [id]: sample(id) }, vocabulary).facts[0] as Fact;
  const others = record.facts.filter((fact) => fact.fact !== id || fact.entity !== entity);
  return { ...record, facts: [...others, { ...whole, entity }] };
}

function flagsOf(record: CaseRecord): { key: string; rule: string; lacking: string[] }[] {
  const flags = evaluate(compiled, record, context).filter((outcome) => outcome.outcome === 'flag');
  return flags.map(({ rule, subjectKey, lacking }) => ({ key: `${rule} ${subjectKey}`, rule, lacking }));
}

describe('recording a fact', () => {
  const added = fc.record({ record: anyRecord, id: fc.constantFrom(...ids), second: fc.boolean() });
  const entityOf = (id: string, second: boolean): string => {
    const type = vocabulary.get(id)?.entity ?? 'case';
    return type === 'case' ? 'case' : `${type}:${second && (type === 'child' || type === 'referral') ? 2 : 1}`;
  };

  test('never adds a missing-detail flag of a rule that does not have it as a trigger', () => {
    fc.assert(
      fc.property(added, ({ record, id, second }) => {
        const before = new Set(flagsOf(record).map((flag) => flag.key));
        const after = flagsOf(recording(record, id, entityOf(id, second)));
        const fresh = after.filter((flag) => !before.has(flag.key) && !readBy.get(flag.rule)?.has(id));
        expect(fresh).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('never leaves that fact named as lacking for the same subject', () => {
    fc.assert(
      fc.property(added, ({ record, id, second }) => {
        const entity = entityOf(id, second);
        const own = flagsOf(recording(record, id, entity)).filter((flag) => flag.key.endsWith(` ${entity}`));
        expect(own.filter((flag) => flag.lacking.includes(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
