import { expect, it } from 'vitest';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { lostFields } from '../../src/shell/teaching/lost-fields.ts';

const screen = { frames: [{ readings: [{ label: 'Surgery', section: ['Record', 'Health'] }] }] } as unknown as ScreenReading;
const taught = (...fields: { label: string; section?: string; inLine?: boolean }[]): RecordMap => ({
  system: 'x',
  fields: fields.map((field) => ({ ...field, fact: 'child.gp' })),
  screens: [],
});

it('a field that was taught under a heading of this screen and is not there is named', () => {
  const map = taught({ label: 'Surgery', section: 'Health' }, { label: 'Practice', section: 'Health' });
  expect(lostFields(screen, map)).toEqual([{ label: 'Practice', section: 'Health' }]);
});

it('nothing is said of what may stand on another screen, nor without a map', () => {
  const map = taught(
    { label: 'Practice', section: 'School' },
    { label: 'Practice' },
    { label: 'Practice', section: 'Health', inLine: true },
  );
  expect(lostFields(screen, map)).toEqual([]);
  expect(lostFields(screen, null)).toEqual([]);
});
