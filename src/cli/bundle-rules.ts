import { loadPacks } from './load-packs.ts';
import { loadTermTables } from './load-terms.ts';

/** Everything of `rules/` that the extension needs, as plain data: packs, facts, bank holidays, terms. @throws {BrokenFileError} naming file and line. */
export function bundleRules(): unknown {
  const { packs, vocabulary, calendar } = loadPacks();
  return { packs, facts: [...vocabulary.values()], calendar, terms: loadTermTables() };
}
