import { expect, it } from 'vitest';
import type { Reading } from '../../src/core/schemas/reading.ts';
import { fieldsUsed } from '../../src/shell/tabs/fields-used.ts';

const readAt = '2026-06-12T09:00:00Z';
const reading = (at: number, kind: Reading['kind'] = 'text') => ({ at, kind }) as Reading;
const evidence = (at: number, on = readAt) => ({ place: { frame: 0, at }, readAt: on });

function used(readings: Reading[], ...found: ReturnType<typeof evidence>[]) {
  const view = { screen: { name: 'Admission', frames: [{ readings }], readAt }, record: { facts: [{ evidence: found }] } };
  return fieldsUsed(view as unknown as Parameters<typeof fieldsUsed>[0]);
}

it('a field of this screen is used where a fact rests on it', () => {
  expect(used([reading(0), reading(1), reading(2)], evidence(1))).toEqual({ shown: 3, used: 1 });
});

it('a fact of an earlier reading, or words inside a line, count for nothing', () => {
  expect(used([reading(0), reading(1, 'inline')], evidence(0, '2026-06-12T08:00:00Z'), evidence(1))).toEqual({ shown: 1, used: 0 });
});

it('of a screen of notes nothing is said', () => expect(used([reading(0), reading(1, 'prose')])).toBeNull());
