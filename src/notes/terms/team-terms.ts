import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { TermTable } from './term-table.ts';

/** The words that a team added or switched off, as one more table for `compileTerms`. */
export function teamTerms({ termsOff, termsAdded }: Pick<TeamPack, 'termsOff' | 'termsAdded'>): TermTable {
  const factors = new Map<string, string[]>();
  for (const { factor, words } of termsAdded) factors.set(factor, [...(factors.get(factor) ?? []), words.toLowerCase()]);
  return { table: 'team', factors: Object.fromEntries(factors), off: termsOff };
}

/** The factors that have a table of their own, which a team can add words to, with their names. */
export function mainFactors(tables: readonly TermTable[]): { factor: string; name: string }[] {
  const own = tables.flatMap(({ factor }) => factor ?? []);
  return [...new Set(own)].sort().map((factor) => ({ factor, name: sentenceCase(factor.replaceAll('_', ' ')) }));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
