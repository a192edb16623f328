import { expect, it } from 'vitest';
import { type Field, record, screen, table } from './helpers.ts';

const mother = { banner: ['ADE, Kemi  Born 03-Apr-1990  NHS No 999 000 0001'] };
const columns = ['Name', 'Date of birth', 'Relationship', 'Status', 'Date of death'];

/** Names of those of whom the record says that they have died. */
function dead(fields: Field[]): string[] {
  return record(screen('Family', fields, mother))
    .entities.filter(({ hasDied }) => hasDied)
    .map(({ name }) => name);
}

const row = (...cells: string[]): Field[] => table(['Family'], columns, [cells, ['Abe Ade', '01/02/2018', 'Son', 'Living at home', '']]);

it.each([
  ['behind the name', row('Ada Ade (deceased)', '02/03/2016', 'Daughter')],
  ['behind the relationship', row('Ada Ade', '02/03/2016', 'Daughter (died 4 May 2024)')],
  ['as their status', row('Ada Ade', '02/03/2016', 'Daughter', 'Deceased')],
  ['by the day of death', row('Ada Ade', '02/03/2016', 'Daughter', '', '04/05/2024')],
])('one of the family has died where it is said %s, and nobody else', (_, fields) => {
  expect(dead(fields)).toEqual(['Ada Ade']);
});

it.each([
  ['the day of death is asked and blank', row('Ada Ade', '02/03/2016', 'Daughter', '', '-')],
  ['it is answered with no', [...row('Ada Ade', '02/03/2016', 'Daughter'), { label: 'Deceased', value: 'No' }]],
  ['the word is a part of a name', row('Ada Dead-Ade', '02/03/2016', 'Daughter')],
])('nobody has died where %s', (_, fields) => {
  expect(dead(fields)).toEqual([]);
});
