import { expect, it } from 'vitest';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import type { TabView } from '../../src/shell/tabs/tab-view.ts';
import { teachViewOf } from '../../src/shell/teaching/teach-view.ts';

const frame = {
  title: 'Record',
  banner: ['Held by Ann Lee · Since 3 May 2025', 'Child protection', 'Open'],
  headings: [{ level: 1, text: 'Ava Lund' }],
  readings: [{ label: 'Status', value: 'Open', kind: 'text', state: 'filled', section: [], column: null, at: 0 }],
};
const view = {
  screen: { name: 'Record', frames: [frame], readAt: '2026-06-12T09:00:00Z' },
  record: { screens: [], entities: [{ key: 'child:1', type: 'child', name: 'Ava Lund' }], facts: [] },
} as unknown as TabView;
const map = (fields: RecordMap['fields']): RecordMap => ({ system: 'x', fields, screens: [] });

it('lists the words of lines that are no fields with what stands behind them, and no name as words to keep', () => {
  const { lines } = teachViewOf(view, null, [], null);
  expect(lines.map(({ reading }) => [reading.label, reading.value])).toEqual([
    ['Held by', 'Ann Lee'],
    ['Since', '3 May 2025'],
    ['Child protection', 'Child protection'],
  ]);
});

it('shows what a line was taught to mean and whose it is, and names taught words that no line holds any more', () => {
  const taught = map([
    { label: 'Held by', fact: 'adult.name', of: 'other', inLine: true },
    { label: 'Key worker is', fact: 'case.allocatedWorker', inLine: true },
  ]);
  const { lines, unmatched } = teachViewOf(view, taught, [], null);
  expect(lines[0]).toMatchObject({ taught: 'adult.name', of: 'other' });
  expect(unmatched).toEqual([{ label: 'Key worker is', section: null, inLine: true }]);
});
