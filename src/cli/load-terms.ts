import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseTermTable, type TermTable } from '../notes/terms/terms.ts';

const folder = fileURLToPath(new URL('../../rules/notes/', import.meta.url));

/** Returns the tables of `rules/notes` in order of their names. Throws an Error naming the file and the place of a fault. */
export function loadTermTables(): TermTable[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => parseTermTable(parse(readFileSync(folder + name, 'utf8')), `rules/notes/${name}`));
}
