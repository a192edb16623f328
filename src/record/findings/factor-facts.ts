import type { Finding } from '../../core/schemas/finding.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Whom a mention is about, as the facts divide people. */
export type FactorSide = 'parent' | 'child' | 'household';

/** The facts that a finding of the notes reader fills. A factor that is itself a fact goes there and nowhere else. */
export function factorFacts(finding: Finding, side: FactorSide, lexicon: Lexicon): string[] {
  if (lexicon.vocabulary.has(finding.factor)) return [onSide(finding.factor, side, lexicon)];
  const row = lexicon.factors.find((entry) => entry.factor === finding.factor);
  if (!row) return [];
  const said = ` ${finding.text.toLowerCase().replace(/[^a-z0-9-]+/g, ' ')} `;
  const terms = row.terms.filter((term) => term.words.some((word) => said.includes(` ${word} `)));
  return [...new Set([...row[side], ...(side === 'household' ? [] : terms.flatMap((term) => term[side]))])];
}

/** A parent's fact said of a child goes to the child's fact of the same name where there is one, and the other way about. */
function onSide(fact: string, side: FactorSide, lexicon: Lexicon): string {
  const other =
    side === 'child' ? fact.replace('risk.parent.', 'risk.child.') : side === 'parent' ? fact.replace('risk.child.', 'risk.parent.') : fact;
  return lexicon.vocabulary.has(other) && /^risk\.parent\./.test(fact) && side === 'child' ? other : fact;
}
