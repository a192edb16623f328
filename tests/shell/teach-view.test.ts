import { expect, it } from 'vitest';
import type { TabView } from '../../src/shell/tab-view.ts';
import { teachViewOf } from '../../src/shell/teach-view.ts';

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
