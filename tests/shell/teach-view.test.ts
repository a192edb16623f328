import { expect, it } from 'vitest';
import type { TabView } from '../../src/shell/tabs/tab-view.ts';
import { teachViewOf } from '../../src/shell/teaching/teach-view.ts';

const readAt = '2026-06-12T09:00:00Z';
const place = { frame: 0, at: 3 };
const reading = { label: 'Date of birth', value: '', kind: 'text', state: 'blank', section: ['Ava Lund'], at: 3 };
const told = (fact: string, text: string) => ({ fact, status: 'recorded', evidence: [{ text, place, readAt }] });

it('a field is read as what it says itself, and not as the name in the heading above it', () => {
  const view = {
    screen: { name: 'Children', frames: [{ readings: [reading] }], readAt },
    record: { screens: [], entities: [], facts: [told('child.dateOfBirth', ''), told('child.name', 'Ava Lund')] },
  } as unknown as TabView;
  expect(teachViewOf(view, null, [], null).readings).toMatchObject([{ fact: 'child.dateOfBirth' }]);
});

it('a label can be kept unless it holds a name: "the" and "mother" are none', () => {
  const labels = ['Who is looking after the children?', 'Mother’s date of birth', 'Ava Lund’s school'];
  const people = ['the adult', 'mother', 'Ava Lund'].map((name, index) => ({ key: `adult:${index}`, type: 'adult', name }));
  const view = {
    screen: { name: 'Family', frames: [{ readings: labels.map((label, at) => ({ ...reading, label, section: [], at })) }], readAt },
    record: { screens: [], entities: people, facts: [] },
  } as unknown as TabView;
  expect(teachViewOf(view, null, [], null).readings.map(({ spot }) => spot?.label ?? null)).toEqual([...labels.slice(0, 2), null]);
});
