import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { Concept } from './field-variants.ts';
import { type Field, record, screen, table } from './helpers.ts';
import { adultRecord, childRecord, ofSomethingElse, relatives } from './system-labels.ts';

const split = (labels: string) => labels.split(';').map((each) => each.trim());
const field = (path: string, value: string): Field => {
  const parts = path.split(' > ');
  return { label: parts.at(-1) ?? '', value, section: parts.slice(0, -1) };
};

/** The labels under which the fact is not read from a record with that field. */
function lost({ fact, value, is, labels }: Concept, page: (shown: Field) => CaseRecord): string[] {
  return split(labels).filter((path) => {
    const shown = field(path, value);
    const facts = page(shown).facts.filter((each) => fact.split('|').includes(each.fact) && each.status === 'recorded');
    return !facts.some((each) => String(each.value) === (is ?? value) && each.evidence.some((evidence) => evidence.label === shown.label));
  });
}

const person = (name: string, born: string, age: string) => (fact: string, shown: Field) => [
  ...(fact.endsWith('.name') ? [] : [{ label: 'Name', value: name }]),
  ...(fact.endsWith('.dateOfBirth') ? [{ label: 'Age', value: age }] : [{ label: 'Date of birth', value: born }]),
  shown,
];
const ivy = person('Ivy Doyle', '14/03/2016', '10');
const jane = person('Jane Doyle', '01/02/1990', '36');

describe('labels of many systems', () => {
  it.each(childRecord)("tell $fact on a child's record", (concept) => {
    expect(lost(concept, (shown) => record(screen('Summary', ivy(concept.fact, shown))))).toEqual([]);
  });

  it.each(adultRecord)("tell $fact on an adult's record", (concept) => {
    expect(lost(concept, (shown) => record(screen('Patient summary', jane(concept.fact, shown))))).toEqual([]);
  });

  it.each(relatives)('tell $fact in a list of relatives', (concept) => {
    const others = [
      ['Name', 'Jane Doyle'],
      ...(concept.fact === 'adult.relationship' ? [] : [['Relationship', 'Mother']]),
      ...(concept.fact === 'adult.dateOfBirth' ? [] : [['Date of birth', '01/02/1990']]),
    ] as [string, string][];
    const page = (shown: Field): CaseRecord => {
      const columns = [...others.map(([label]) => label), shown.label];
      const cells = [...others.map(([, value]) => value), shown.value];
      return record(screen('Summary', [...ivy('', { label: 'Year group', value: '5' }), ...table(['Relationships'], columns, [cells])]));
    };
    expect(lost(concept, page)).toEqual([]);
  });

  it.each(ofSomethingElse)('do not tell $not where they ask for something else', ({ not, value, labels }) => {
    const wrong = split(labels).filter((label) => {
      const read = record(screen('Summary', ivy('', { label, value })));
      const own = read.facts.filter((each) => each.entity === read.subject.entity || !/^(?:child|adult):/.test(each.entity));
      return own.some((each) => each.fact === not && each.evidence.some((evidence) => evidence.label === label));
    });
    expect(wrong).toEqual([]);
  });
});
