import { expect, it } from 'vitest';
import { type Field, factOf, ivy, record, screen, table, told } from './helpers.ts';

const columns = ['Step', 'Status', 'Incoming on', 'Scheduled date', 'Due date', 'Completed'];
const steps = (...rows: string[][]): Field[] => [...ivy, ...table(['Workflow steps'], columns, rows)];

it('the day a task was scheduled for is no day on which it was done, and no limit', () => {
  const read = record(
    screen(
      'Workflow',
      steps(
        ['Contact and referral', 'Completed', '09/06/2026', '12/06/2026', '10/06/2026', '11/06/2026'],
        ['Section 47 enquiry', 'Completed', '16/02/2026', '20/02/2026', '09/03/2026', '04/03/2026'],
        ['Family network meeting', 'Cancelled', '01/05/2026', '15/05/2026', '20/05/2026', ''],
      ),
    ),
  );
  expect(told(read).filter((fact) => /2026-(06-12|02-20|05-15)/.test(fact))).toEqual([]);
});

it('the outcome of an assessment is no second decision on the referral', () => {
  const read = record(
    screen('Referral and assessments', [
      ...ivy,
      { label: 'Decision', value: 'Section 47 enquiry', section: ['Referral and assessments', 'Referral'] },
      ...table(['Referral and assessments', 'Assessments'], ['Type', 'Outcome'], [['Core assessment', 'Child in need plan']]),
    ]),
  );
  expect(factOf(read, 'referral.decision')).toMatchObject({ status: 'recorded', text: 'Section 47 enquiry' });
});

it('a Mental Health Act assessment is not said to have been done on the day it is scheduled for', () => {
  const columnsOfSteps = ['Step', 'Status', 'Scheduled date', 'Completed date'];
  const read = record([
    screen('Mental Health Act assessment', [...ivy, { label: 'Scheduled date', value: '15/06/2026' }]),
    screen('AMHP', [...ivy, { label: 'Scheduled', value: '16/06/2026', section: ['MHA assessment'] }]),
    screen('Workflow', [...ivy, ...table(['Workflow steps'], columnsOfSteps, [['MHA assessment', 'Started', '17/06/2026', '']])]),
  ]);
  expect(read.facts.filter(({ fact }) => fact === 'mha.assessmentAt')).toEqual([]);
  expect(told(read).filter((fact) => /2026-06-1[567]/.test(fact))).toEqual([]);
});
