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
  const names = new Map<string, string>();
  for (const { factor, name } of tables) if (factor && (name || !names.has(factor))) names.set(factor, name ?? plainName(factor));
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([factor, name]) => ({ factor, name }));
}

function plainName(factor: string): string {
  const text = factor.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
