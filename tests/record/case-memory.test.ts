import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMemory, forgetTab, recall, remember } from '../../src/record/case-memory.ts';
import { lexicon, screen } from './helpers.ts';

const now = '2026-06-12T10:00';

/** Invented people; two share a name, two share a date of birth. */
const people = [
  { id: 'a', banner: 'DOYLE, Kai  Born 03-Feb-2023  NHS No 999 000 0001' },
  { id: 'b', banner: 'DOYLE, Kai  Born 04-Feb-2023  NHS No 999 000 0002' },
  { id: 'c', banner: 'BRANDT, Noah  Born 03-Feb-2023' },
  { id: 'd', banner: 'Mosaic ID: 100234  Ana Petrov' },
  { id: 'e', banner: '' },
  { id: 'f', banner: 'DOYLE, Kai' },
];
const names = ['Summary', 'Relationships', 'Case notes'];

function visit(person: (typeof people)[number], name: string) {
  return screen(name, [{ label: 'Marker', value: `fact of ${person.id}` }], { banner: person.banner === '' ? [] : [person.banner] });
}

describe('memory of one case over several screens', () => {
  it('gathers the screens of one person and replaces a screen seen again', () => {
    const person = people[0] as (typeof people)[number];
    let memory = emptyMemory;
    for (const name of ['Summary', 'Relationships', 'Summary']) memory = remember(memory, visit(person, name), 1, lexicon, now).memory;
    expect(recall(memory, 1).map((each) => each.name)).toEqual(['Relationships', 'Summary']);
  });

  it('shares one case between two tabs, and forgets it when the last tab goes', () => {
    const person = people[0] as (typeof people)[number];
    const one = remember(emptyMemory, visit(person, 'Summary'), 1, lexicon, now).memory;
    const two = remember(one, visit(person, 'Case notes'), 2, lexicon, now).memory;
    expect(recall(two, 1)).toHaveLength(2);
    expect(forgetTab(forgetTab(two, 1), 2).cases).toEqual([]);
  });

  it('replaces a page of frames that was first read half drawn', () => {
    const person = people[0] as (typeof people)[number];
    const whole = visit(person, 'Case notes');
    const [frame] = whole.frames;
    const drawn = { ...whole, frames: [...whole.frames, ...(frame ? [{ ...frame, banner: [] }] : [])] };
    const half = { ...visit(person, 'Frameset'), readAt: '2026-06-12T08:59:59.600Z' };
    const read = (first: typeof half, tab: number) =>
      recall(remember(remember(emptyMemory, first, 1, lexicon, now).memory, drawn, tab, lexicon, now).memory, tab).map((each) => each.name);
    expect(read(half, 1)).toEqual(['Case notes']);
    expect(read({ ...half, readAt: '2026-06-12T08:59:50.000Z' }, 1)).toEqual(['Frameset', 'Case notes']);
    expect(read(half, 2)).toEqual(['Frameset', 'Case notes']);
  });

  it('sets everything aside when the identity cannot be read', () => {
    const known = remember(emptyMemory, visit(people[0] as (typeof people)[number], 'Summary'), 1, lexicon, now).memory;
    const after = remember(known, visit(people[4] as (typeof people)[number], 'Relationships'), 1, lexicon, now);
    expect(after.switched).toBe(true);
    expect(recall(after.memory, 1).map((each) => each.name)).toEqual(['Relationships']);
    // Set aside, not mixed: it comes back only with a screen that says whose it is.
    expect(after.memory.cases.map((each) => each.screens.length)).toEqual([1, 1]);
  });

  it('never puts a fact of one case into another, whatever is visited in whatever order over several tabs', () => {
    const step = fc.record({
      tab: fc.integer({ min: 1, max: 3 }),
      person: fc.constantFrom(...people),
      name: fc.constantFrom(...names),
      close: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let memory = emptyMemory;
        for (const { tab, person, name, close } of steps) {
          memory = remember(memory, visit(person, name), tab, lexicon, now).memory;
          const shown = recall(memory, tab).flatMap((each) =>
            each.frames.flatMap((frame) => frame.readings.map((reading) => reading.value)),
          );
          expect(new Set(shown)).toEqual(new Set([`fact of ${person.id}`]));
          expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
          if (close) memory = forgetTab(memory, ((tab + 1) % 3) + 1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
