/** `node scripts/coverage.ts [protocol] [--quiet]`: prints catalogue rows that nothing carries, and figures; writes rules/README.md. */
import { writeFileSync } from 'node:fs';
import { loadPacks } from '../src/cli/load-packs.ts';
import { type CatalogueRow, findCarriers, judgeCoverage, readCatalogue } from './catalogue-coverage.ts';
import { coverageTable } from './coverage-table.ts';

const only = process.argv.slice(2).find((each) => !each.startsWith('--'));
const quiet = process.argv.includes('--quiet');
const catalogue = readCatalogue();
if (!catalogue) {
  console.error('The catalogue of statements is not beside the repository (shared/protocols/catalogue.jsonl).');
  process.exit(1);
}
const { packs } = loadPacks(undefined, only ? [only] : undefined);
const rows = catalogue.filter((row) => !only || row.protocol === only);
const carriers = findCarriers(packs);
const { uncovered, onlyReason, unknown } = judgeCoverage(rows, carriers);

if (!quiet) {
  for (const row of uncovered) console.log(`nothing carries ${sayRow(row)}`);
  for (const row of onlyReason) console.log(`only a reason for ${sayRow(row)}`);
  for (const id of unknown) console.log(`no such row: ${id}`);
}
for (const protocol of [...new Set(rows.map((row) => row.protocol))]) console.log(figures(protocol));
if (!only) {
  writeFileSync(new URL('../rules/README.md', import.meta.url), coverageTable(packs, catalogue, carriers));
  console.log('rules/README.md written');
}

function sayRow(row: CatalogueRow): string {
  return `${row.id} (${row.section}; ${row.category}; ${row.strength})`;
}

function figures(protocol: string): string {
  const own = rows.filter((row) => row.protocol === protocol);
  const by = (kind: string): number => own.filter((row) => carriers.get(row.id)?.some((carrier) => carrier.by === kind)).length;
  const open = uncovered.filter((row) => row.protocol === protocol).length;
  const weak = onlyReason.filter((row) => row.protocol === protocol).length;
  const kinds = `${by('rule')} by rules, ${by('indicator list')} by indicator lists, ${by('contact')} by contacts, ${by('reason')} with a reason`;
  return `${protocol}: ${own.length} rows: ${kinds} (${weak} of them should be rules), ${open} by nothing`;
}
