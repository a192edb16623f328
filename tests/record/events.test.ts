import { expect, it } from 'vitest';
import { type Field, factOf, ivy, record, screen, table, told } from './helpers.ts';

const steps = table(
  ['Workflow steps'],
  ['Step', 'Status', 'Completed date'],
  [
    ['Initial assessment', 'Completed', '22/05/2026'],
    ['Core assessment', 'Completed', '08/06/2026'],
  ],
);
const rows = (core: string): Field[] =>
  table(
    ['Assessments'],
    ['Assessment', 'Start date', 'Completion date'],
    [
      ['Initial assessment', '19/05/2026', '22/05/2026'],
      ['Core assessment', '22/05/2026', core],
    ],
  );
const read = (core: string) => record([screen('Workflow', [...ivy, ...steps]), screen('Referral and assessment', [...ivy, ...rows(core)])]);
const holders = (of: ReturnType<typeof read>, fact: string) => of.facts.filter((each) => each.fact === fact).map(({ entity }) => entity);

it('a step of a list is of the assessment whose own row gives the same day, so that no assessment is told twice', () => {
  const both = read('08/06/2026');
  expect(holders(both, 'assessment.core.completedAt')).toHaveLength(1);
  expect(holders(both, 'assessment.initial.completedAt')).toHaveLength(1);
  expect(holders(both, 'assessment.core.completedAt')).not.toEqual(holders(both, 'assessment.initial.completedAt'));
  expect(both.entities.filter(({ type }) => type === 'assessment')).toHaveLength(2);
});

it('a step with another day than the row is not taken for it', () => {
  const days = told(read('09/06/2026')).filter((fact) => fact.includes('assessment.core.completedAt'));
  expect(days.join()).toContain('2026-06-08');
  expect(days.join()).toContain('2026-06-09');
});

it('the way in which a referral was made is read by the names systems give it', () => {
  const page = screen('Referral', [...ivy, { label: 'Mode of referral', value: 'Telephone', section: ['Referral'] }]);
  expect(factOf(record(page), 'referral.method')?.value).toBe('telephone');
});
