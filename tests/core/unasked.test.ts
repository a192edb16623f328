import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { compilePacks, judgeRecord } from '../../src/core/evaluation/evaluate.ts';
import { sayOutcomes } from '../../src/core/evaluation/say-outcomes.ts';
import { countPoints, isOfChecklist, isOwnFlag, isUnasked } from '../../src/core/evaluation/unasked.ts';
import { anyRecord } from './any-record.ts';

const { packs, vocabulary, calendar } = loadPacks(undefined, ['camden', 'england']);
const compiled = compilePacks(packs, vocabulary, calendar);
const context = { now: new Date('2026-06-15T09:00:00Z'), role: 'inpatient-ward', area: 'Camden' } as const;

function judged(check: (judgement: ReturnType<typeof judgeRecord>) => void): void {
  fc.assert(
    fc.property(anyRecord(vocabulary), (record) => check(judgeRecord(compiled, record, context))),
    { numRuns: 15 },
  );
}

test('whoever hears the unasked points and the count of the rest misses no point of the checklist', () => {
  judged((judgement) => {
    const unasked = sayOutcomes(judgement, isUnasked).filter(({ theirs }) => !theirs);
    const rest = countPoints(judgement, (verdict, settled) => isOfChecklist(verdict, settled) && !isUnasked(verdict, settled));
    const all = sayOutcomes(judgement).filter(({ outcome, theirs }) => outcome !== 'not-applicable' && !theirs);
    expect(unasked.length + rest.points).toBe(all.length);
    expect(unasked.filter(({ outcome }) => outcome === 'cannot-tell').length + rest.unseen).toBe(
      all.filter(({ outcome }) => outcome === 'cannot-tell').length,
    );
    expect(unasked).toEqual(all.filter(({ tier, state }) => tier === 'core' || state === 'done-late'));
  });
});

test('own flags leave out the checklist and what binds another agency', () => {
  judged((judgement) => {
    const flags = sayOutcomes(judgement).filter(({ outcome, tier, theirs }) => outcome === 'flag' && tier === 'core' && !theirs);
    expect(sayOutcomes(judgement, isOwnFlag)).toEqual(flags);
  });
});
