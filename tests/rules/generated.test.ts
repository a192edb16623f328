import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCarriers, readCatalogue } from '../../scripts/catalogue-coverage.ts';
import { coverageTable } from '../../scripts/coverage-table.ts';
import { englandBankHolidays } from '../../scripts/england-bank-holidays.ts';
import { ruleSchemas } from '../../scripts/rule-schemas.ts';
import { loadCalendar, loadPacks } from '../../src/cli/load-packs.ts';

const read = (name: string): string => readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8');
const catalogue = readCatalogue();

describe('a generated file is up to date', () => {
  test('the schemas for editors (node scripts/generate-schema.ts)', () => {
    for (const [name, text] of ruleSchemas()) expect(JSON.parse(read(`schema/${name}`))).toEqual(JSON.parse(text));
  });

  test('the bank holidays (node scripts/generate-calendar.ts)', () => {
    const { holidays, from, until } = loadCalendar();
    const years = Array.from(
      { length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
      (_, index) => Number(from.slice(0, 4)) + index,
    );
    expect(Object.keys(holidays)).toEqual(years.flatMap(englandBankHolidays).map((day) => day.on));
  });

  test.skipIf(!catalogue)('the table of statements (node scripts/coverage.ts)', () => {
    const { packs } = loadPacks();
    expect(read('README.md') === coverageTable(packs, catalogue ?? [], findCarriers(packs))).toBe(true);
  });
});

describe('the bank holidays of England and Wales', () => {
  /** As published for these years. */
  const published: Record<number, string> = {
    2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  };
  test.each(Object.entries(published))('in %s are those published', (year, days) => {
    const listed = Object.keys(loadCalendar().holidays).filter((day) => day.startsWith(year));
    expect(listed.map((day) => day.slice(5)).join(' ')).toBe(days);
  });
});
