import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsTo } from '../../src/record/same-place.ts';
import { type Field, ivy, record, screen, table, told } from './helpers.ts';

const home = '4 Elm Road, Leeds LS1 1AA';
const child: Field[] = [...ivy, { label: 'Address', value: home }];
const columns = ['Name', 'Relationship', 'Address'];
const addresses = (fields: Field[]): string[] => told(record(screen('Family', fields))).filter((line) => line.includes('.address'));

describe('an address that points to another', () => {
  it.each(['Same as child', 'As child', 'See child', 'same address as the child', 'As for child', 'Same', 'Same address'])(
    '"%s" in the row of a relative is the address of the child whose record it is',
    (value) => {
      const rows = addresses([...child, ...table(['Relationships'], columns, [['Jane Doyle', 'Mother', value]])]);
      expect(rows).toContain(`Jane Doyle adult.address = ${home}`);
    },
  );

  it('"As above" is the address of the row above', () => {
    const rows = [
      ['Jane Doyle', 'Mother', '9 Ash Lane, York'],
      ['Tom Reed', "Mother's partner", 'As above'],
    ];
    expect(addresses([...child, ...table(['Relationships'], columns, rows)])).toContain('Tom Reed adult.address = 9 Ash Lane, York');
  });

  it('"Same as mother" is the address of the mother, wherever her row stands', () => {
    const rows = [
      ['Leo Doyle', 'Brother', 'Same as mother'],
      ['Jane Doyle', 'Mother', '9 Ash Lane, York'],
    ];
    expect(addresses([...child, ...table(['Relationships'], columns, rows)])).toContain('Leo Doyle child.address = 9 Ash Lane, York');
  });

  it('is nobody’s where nothing tells what it points to', () => {
    expect(addresses([...ivy, ...table(['Relationships'], columns, [['Jane Doyle', 'Mother', 'Same']])])).toEqual([]);
    expect(addresses([...ivy, ...table(['Relationships'], columns, [['Jane Doyle', 'Mother', 'As above']])])).toEqual([]);
  });

  it.each([home, 'At home', 'Same Street 4, York', 'Seahouses', 'Aston Villas', '12 As Lane', 'HMP Wakefield', 'c/o 4 Elm Road'])(
    '"%s" points to nobody',
    (value) => {
      expect(pointsTo(value)).toBeNull();
    },
  );
});

describe('addresses of a family, in any order', () => {
  const people = [
    ['Jane Doyle', 'Mother'],
    ['Tom Reed', 'Father'],
    ['Leo Doyle', 'Brother'],
    ['Ann Shaw', 'Aunt'],
  ] as const;
  const own = new Map(people.map(([name], at) => [name, `${at + 1} ${name.split(' ')[0]} Street, Hull`]));
  const said = fc.constantFrom('own', 'Same as child', 'Same as mother', 'Same', '');

  it('are those of the people they point to, and of nobody else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...people], { minLength: 1 }), fc.array(said, { minLength: 4, maxLength: 4 }), (family, says) => {
        const rows = family.map(([name, kin], at) => [name, kin, says[at] === 'own' ? (own.get(name) ?? '') : (says[at] ?? '')]);
        const mother = rows.find(([, kin]) => kin === 'Mother');
        const read = told(record(screen('Family', [...child, ...table(['Relationships'], columns, rows)])));
        for (const [name = '', , value = ''] of rows) {
          const ofMother = mother?.[2] === own.get('Jane Doyle') && name !== 'Jane Doyle' ? own.get('Jane Doyle') : undefined;
          const expected = new Set([
            own.get(name as (typeof people)[number][0]),
            home,
            value,
            ...(value === 'Same as mother' ? [ofMother] : []),
          ]);
          const told = read.filter((line) => line.startsWith(`${name} `) && line.includes('.address ='));
          for (const line of told) expect(expected).toContain(line.replace(/^.*\.address = /, ''));
          if (value === own.get(name as (typeof people)[number][0]))
            expect(told.map((line) => line.replace(/^.* = /, ''))).toEqual([value]);
        }
        expect(read).toContain(`Ivy Doyle child.address = ${home}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a form about one relationship', () => {
  it('tells what follows the related person of that person and nothing of the child', () => {
    const read = told(
      record(
        screen('Relationship', [
          ...ivy,
          { label: 'Related person', value: 'Jane Doyle' },
          { label: 'Relationship', value: 'Mother' },
          { label: 'Lives with', value: 'No', kind: 'check' },
          { label: 'Next of kin', value: 'Yes', kind: 'check' },
          { label: 'Mobile', value: '07700 900123' },
          { label: 'Address', value: '9 Ash Lane, York' },
        ]),
      ),
    );
    expect(read).toContain('Jane Doyle adult.phone = 07700 900123');
    expect(read).toContain('Jane Doyle adult.address = 9 Ash Lane, York');
    expect(read.filter((line) => /child\.(?:phone|address|relationship)/.test(line))).toEqual([]);
  });
});

describe('a label that is only like a known one', () => {
  it('gives way to one that is known', () => {
    const read = told(
      record(
        screen('Referral', [
          ...ivy,
          { label: 'Date received', value: '15/10/2025' },
          { label: 'Date accepted', value: '16/10/2025' },
          { label: 'School name', value: 'Park Primary' },
          { label: 'Main school contact', value: 'Mrs A. Dobson' },
          { label: 'Allocated worker', value: 'Ruth Lee' },
          { label: 'Allocated from', value: '07/10/2025' },
        ]),
      ),
    );
    expect(read).toContain('Referral of 15 October 2025 referral.receivedAt = 2025-10-15');
    expect(read).toContain('Ivy Doyle child.school = Park Primary');
    expect(read).toContain('the case case.allocatedWorker = Ruth Lee');
  });
});

describe('a table of names and values', () => {
  it('tells what each row asks, of the person whose record it is, and nothing of a telephone or of what has ended', () => {
    const cells = table(
      ['Attributes'],
      ['Name', 'Value', 'End date'],
      [
        ['Unique Pupil Number', 'H908220415016', ''],
        ['School', 'Park Primary', ''],
        ['Legal status', 'Section 20', ''],
        ['GP practice', 'Elm Surgery', '01/02/2025'],
        ['Mobile', '07700 900126', ''],
      ],
    );
    const read = told(record(screen('Profile', [...ivy, ...cells])));
    expect(read).toContain('Ivy Doyle child.school = Park Primary');
    expect(read).toContain('Ivy Doyle child.legalStatus = Section 20');
    expect(read.filter((line) => /phone|Elm Surgery|Unique/.test(line))).toEqual([]);
  });
});
