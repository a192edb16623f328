import { describe, expect, it } from 'vitest';
import { nameScreen } from '../../src/record/name-screen.ts';
import { lexicon, screen } from './helpers.ts';

const now = '2026-06-12T10:00';

/** A screen with the person on top and, under it, what the screen is. */
function named(person: string, own: string | null): string {
  const shown = screen(person, [{ label: 'Date of birth', value: '03/02/1985' }]);
  const [frame] = shown.frames;
  if (!frame) throw new Error('A screen has a frame.');
  const headings = own === null ? frame.headings : [...frame.headings, { level: 2, text: own }];
  return nameScreen({ ...shown, frames: [{ ...frame, title: `${person} - Case summary - Records`, headings }] }, lexicon, now).name;
}

describe('a screen with the name of the person on top of it', () => {
  it.each(['Kai Doyle', 'Rhys Pritchard', 'Tom Jones', 'James Davies', 'Siân Hughes', "Niamh O'Brien", 'Ann-Marie Roberts'])(
    'is called by what stands under "%s", so that the next screen of the same case does not take its place',
    (person) => {
      expect(named(person, 'Admission')).toBe('Admission');
      expect(named(person, 'Referrals')).toBe('Referrals');
    },
  );
});
