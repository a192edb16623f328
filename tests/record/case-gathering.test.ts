import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import { emptyMemory, forgetTab, recall, remember } from '../../src/record/case-memory.ts';
import { identify } from '../../src/record/people/case-identity.ts';
import { type Field, lexicon, screen, table } from './helpers.ts';

const now = '2026-06-12T10:00';

interface Person {
  id: string;
  name: string;
  born: string;
  nhs: string;
}

/** Invented people: father and son of one name, twins, a namesake, and somebody born on the day of another. */
const john: Person = { id: 'father', name: 'John Harker', born: '02/05/1984', nhs: '999 000 0101' };
const jack: Person = { id: 'son', name: 'John Harker', born: '09/11/2015', nhs: '999 000 0102' };
const ava: Person = { id: 'twin one', name: 'Ava Harker', born: '14/03/2019', nhs: '999 000 0103' };
const ben: Person = { id: 'twin two', name: 'Ben Harker', born: '14/03/2019', nhs: '999 000 0104' };
const other: Person = { id: 'namesake', name: 'Ava Harker', born: '15/03/2019', nhs: '999 000 0105' };
const people = [john, jack, ava, ben, other];
const family = [john, jack, ava, ben];

/** A screen with the name on top and the marker of whose record it is. */
function screenOf({ id, name }: Person, title: string, fields: Field[], more: { banner?: string[] } = {}): ScreenReading {
  const drawn = screen(title, [...fields, { label: 'Marker', value: `record of ${id}` }], more);
  const [frame] = drawn.frames;
  if (frame && !more.banner) frame.headings = [{ level: 1, text: name }, ...frame.headings.map((one) => ({ ...one, level: 2 }))];
  return drawn;
}

/** The ways in which the screens of one record say whose it is: by each of them it can be told. */
const telling: Record<string, (who: Person) => ScreenReading> = {
  Banner: (who) => screenOf(who, 'Banner', [], { banner: [`${who.name}  Born ${who.born}`] }),
  'Personal details': (who) => screenOf(who, 'Personal details', [{ label: 'Date of birth', value: who.born }]),
  Demographics: (who) =>
    screenOf(who, 'Demographics', [
      { label: 'Full name', value: who.name.replace(' ', ' Quincy '), section: ['Demographics'] },
      { label: 'DOB', value: who.born, section: ['Demographics'] },
    ]),
  Numbers: (who) =>
    screenOf(who, 'Numbers', [
      { label: 'NHS number', value: who.nhs },
      { label: 'D.O.B.', value: who.born },
    ]),
};

const ofChild = (who: Person): ScreenReading =>
  screenOf(who, 'Registration', [
    { label: 'Name', value: who.name, section: ['Child information'] },
    { label: 'Date of birth', value: who.born, section: ['Child information'] },
  ]);

/** Screens of a record that show somebody else of the family beside the name on top, or nobody's day of birth. */
const untelling: Record<string, (who: Person, of: Person) => ScreenReading> = {
  'Case notes': (who) => screenOf(who, 'Case notes', [{ label: 'Outcome', value: 'No further action' }]),
  'Add relationship': (who, of) =>
    screenOf(who, 'Add relationship', [
      { label: 'Relationship', value: 'Brother' },
      { label: 'Date of birth', value: of.born },
    ]),
  'Next of kin': (who, of) =>
    screenOf(who, 'Next of kin', [
      { label: 'Name', value: of.name, section: ['Next of kin'] },
      { label: 'Relationship', value: 'Parent', section: ['Next of kin'] },
      { label: 'Date of birth', value: of.born, section: ['Next of kin'] },
    ]),
  Children: (who, of) =>
    screenOf(
      who,
      'Children',
      table(
        ['Children'],
        ['Name', 'Date of birth', 'Relationship'],
        [...family, of].filter((one) => one !== who).map((one) => [one.name, one.born, 'Child']),
      ),
    ),
  'Child details': (who, of) =>
    screenOf(who, 'Child details', [
      { label: "Child's name", value: of.name },
      { label: "Child's date of birth", value: of.born },
      { label: 'Relationship to patient', value: 'Son' },
    ]),
};

describe('screens with the name on top and the rest of the identity in fields', () => {
  it.each(Object.entries(telling))('know a person by %s', (_, draw) => {
    expect(identify(draw(john), lexicon, now)).toMatchObject({ name: ['harker', 'john'], dateOfBirth: '1984-05-02' });
  });

  it('know a child whose details stand under a heading that calls it the child', () => {
    expect(identify(ofChild(ava), lexicon, now)).toMatchObject({ name: ['ava', 'harker'], dateOfBirth: '2019-03-14' });
    expect(identify({ ...ofChild(ava), frames: ofChild(ben).frames }, lexicon, now)).toMatchObject({ name: ['ben', 'harker'] });
  });

  it.each(Object.entries(untelling))('know nobody by %s, which shows a relative or no day of birth', (_, draw) => {
    for (const of of people.filter((one) => one !== john)) expect(identify(draw(john, of), lexicon, now)).toBeNull();
  });

  it('know nobody where the fields name another, speak of two days of birth, or do not make the age on top', () => {
    const born = { label: 'Date of birth', value: john.born };
    const identityOf = (fields: Field[], heading = john.name) =>
      identify(screenOf({ ...john, name: heading }, 'Details', fields), lexicon, now);
    expect(identityOf([{ label: 'Name', value: 'Ivy Brandt' }, born])).toBeNull();
    expect(identityOf([born, { ...born, value: jack.born, section: ['Details'] }])).toBeNull();
    expect(identityOf([born], 'John Harker (10 years)')).toBeNull();
  });

  it('know nobody by a name-like heading and a day of birth where the title or a smaller heading names somebody', () => {
    const drawn = screenOf({ ...ava, name: 'Mary Seacole' }, 'Details', [{ label: 'Date of birth', value: ava.born }]);
    const titled = drawn.frames.map((frame) => ({ ...frame, title: 'Ava Harker | Records' }));
    const headed = drawn.frames.map((frame) => ({ ...frame, headings: [...frame.headings, { level: 3, text: 'Ben Harker' }] }));
    expect(identify({ ...drawn, frames: titled }, lexicon, now)).toBeNull();
    expect(identify({ ...drawn, frames: headed }, lexicon, now)).toBeNull();
  });

  it('know nobody by the name of whoever uses the system beside a day of birth', () => {
    const born = [{ label: 'Date of birth', value: ava.born }];
    expect(identify(screen('Details', born, { banner: ['Ann Lee'] }), lexicon, now)).toBeNull();
  });
});

describe('memory of cases whose screens say in different ways whose they are', () => {
  const ways = [...Object.keys(telling), ...Object.keys(untelling), 'Registration'];
  const step = fc.record({
    tab: fc.integer({ min: 1, max: 3 }),
    who: fc.constantFrom(...people),
    of: fc.constantFrom(...people),
    way: fc.constantFrom(...ways),
    close: fc.integer({ min: 1, max: 12 }),
  });
  const draw = ({ who, of, way }: { who: Person; of: Person; way: string }): ScreenReading => {
    if (way === 'Registration') return who === john ? (untelling['Case notes'] as (typeof untelling)[string])(who, of) : ofChild(who);
    return (telling[way] ?? untelling[way])?.(who, of === who ? ava : of) as ScreenReading;
  };

  it('never shows a fact of one case in another, over tabs and visits in any order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let memory = emptyMemory;
        for (const each of steps) {
          memory = remember(memory, draw(each), each.tab, lexicon, now).memory;
          for (const tab of [1, 2, 3]) expect(markersOf(recall(memory, tab)).size).toBeLessThan(2);
          expect(markersOf(recall(memory, each.tab))).toEqual(new Set([`record of ${each.who.id}`]));
          for (const { screens } of memory.cases) expect(markersOf(screens).size).toBe(1);
          if (each.close <= 3) memory = forgetTab(memory, each.close);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gathers every screen that says whose it is, whoever else was looked at in between', () => {
    const visits = fc.shuffledSubarray(Object.keys(telling), { minLength: 2 });
    fc.assert(
      fc.property(visits, fc.constantFrom(...people), fc.array(step, { maxLength: 6 }), (names, who, between) => {
        let memory = emptyMemory;
        for (const [at, name] of names.entries()) {
          const others = between.filter((each, index) => each.who !== who && index % names.length === at);
          for (const each of others) memory = remember(memory, draw(each), each.tab, lexicon, now).memory;
          memory = remember(memory, (telling[name] as (typeof telling)[string])(who), 1, lexicon, now).memory;
        }
        expect(new Set(recall(memory, 1).map((each) => each.name))).toEqual(new Set(names));
      }),
      { numRuns: 40 },
    );
  });
});

function markersOf(screens: ScreenReading[]): Set<string> {
  const values = screens.flatMap(({ frames }) => frames.flatMap(({ readings }) => readings));
  return new Set(values.flatMap(({ label, value }) => (label === 'Marker' ? [value] : [])));
}
