import { describe, expect, it } from 'vitest';
import { type Field, ivy, record, screen, table, told } from './helpers.ts';

const factsOf = (fields: Field[]): string[] => told(record(screen('Client profile', fields)));

describe('a table of addresses', () => {
  it('tells each with the postcode in the column beside it', () => {
    const rows = table(['Addresses'], ['Address', 'Post Code', 'Type'], [['27 Weaver Row, Holmfirth', 'HD9 5QX', 'Home']]);
    expect(factsOf([...ivy, ...rows])).toContain('Ivy Doyle child.address = 27 Weaver Row, Holmfirth, HD9 5QX');
  });

  it.each(['Temporary', 'Correspondence', 'Respite'])('puts the home before an address of the type "%s"', (type) => {
    const rows = table(
      ['Addresses'],
      ['Type', 'Address'],
      [
        ['Home', '2 Quarry Bank, TG9 3PE'],
        [type, '81 Vine Road, TG9 1AA'],
      ],
    );
    expect(factsOf([...ivy, ...rows])).toContain('Ivy Doyle child.address = 2 Quarry Bank, TG9 3PE');
  });
});

describe('a parent behind a dash', () => {
  it.each(['Parent or main carer', 'Parent not in household', 'Accompanied by'])('is named with what they are, under "%s"', (label) => {
    const said = factsOf([...ivy, { label, value: 'Leanne Doyle – Mother' }]);
    expect(said).toContain('Leanne Doyle adult.relationship = Mother');
  });

  it('is no part of the name of the child: "Names of guardians" are not the child’s', () => {
    const said = factsOf([...ivy, { label: 'Names of guardians', value: 'Derwent Council (care order)' }]);
    expect(said).toContain('Ivy Doyle child.name = Ivy Doyle');
  });
});
