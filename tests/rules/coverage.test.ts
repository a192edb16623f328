import { describe, expect, test } from 'vitest';
import { findCarriers, judgeCoverage, readCatalogue } from '../../scripts/catalogue-coverage.ts';
import { loadPacks } from '../../src/cli/load-packs.ts';

const catalogue = readCatalogue();

describe.skipIf(!catalogue)('the catalogue of statements', () => {
  const carriers = findCarriers(loadPacks().packs);
  const rows = catalogue ?? [];
  const { unknown } = judgeCoverage(rows, carriers);

  for (const protocol of [...new Set(rows.map((row) => row.protocol))]) {
    test(`of ${protocol} is carried row by row, by a rule, an indicator list, a contact or a reason`, () => {
      const own = rows.filter((row) => row.protocol === protocol);
      expect(judgeCoverage(own, carriers).uncovered.map((row) => row.id)).toEqual([]);
    });
  }

  test('has every row that a pack cites', () => expect(unknown).toEqual([]));
});
