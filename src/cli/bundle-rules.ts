import { compileTerms } from '../notes/terms/terms.ts';
import { compileLexicon } from '../record/lexicon/compile-lexicon.ts';
import { loadLexiconData } from './load-lexicon.ts';
import { loadPacks } from './load-packs.ts';
import { loadTermTables } from './load-terms.ts';

/** Everything of `rules/` that the extension needs, as plain data: packs, facts, bank holidays, terms, lexicon. Throws with file and line when any of it is broken. */
export function bundleRules() {
  const { packs, vocabulary, calendar } = loadPacks();
  const terms = loadTermTables();
  const lexicon = loadLexiconData();
  // What the background does at its start must be known to work while building.
  compileTerms(terms);
  compileLexicon(vocabulary, lexicon);
  return { packs, facts: [...vocabulary.values()], calendar, terms, lexicon };
}

/** @public Named by the declaration of `virtual:sightline-rules`. */
export type BundledRules = ReturnType<typeof bundleRules>;
