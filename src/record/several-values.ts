import type { Fact } from '../core/schemas/case-record.ts';
import type { Statement } from './statement.ts';

/** Whether statements with different values are all true: numbers under labels of their own ("Case number", "CRN"; "Home phone", "Mobile"), reasons under labels of their own, or what somebody is to one child and to another. */
export function areSeveral(fact: string, distinct: readonly Statement[]): boolean {
  if (fact === 'case.id' || fact === 'referral.reason' || /\.phone$/.test(fact))
    return new Set(distinct.map((s) => s.evidence.label)).size === distinct.length;
  if (/\.address$/.test(fact)) {
    const [first, second] = distinct.map(rankOf).sort((a, b) => a - b);
    return first !== second;
  }
  // "Type of order" asked twice on one form tells of two orders.
  if (fact === 'child.legalStatus')
    return distinct.every(
      ({ evidence, listed }) =>
        !listed && evidence.label === distinct[0]?.evidence.label && evidence.screen === distinct[0]?.evidence.screen,
    );
  if (fact !== 'adult.relationship') return false;
  const kin = distinct.filter((s) => !isGeneral(s));
  return kin.length < 2 || (kin.every((s) => toWhom(s) !== null) && new Set(kin.map(toWhom)).size === kin.length);
}

/** How far an address is from the one where somebody lives: 0 that one, 1 for letters, 2 of a placement, in term time, any other. */
function rankOf({ fact, evidence }: Statement): number {
  if (!/\.address$/.test(fact)) return 0;
  if (/\b(?:placement|other|alternat\w+|second\w*|temporary|term|respite)\b/i.test(evidence.label)) return 2;
  return /\b(?:mailing|correspondence|postal|billing)\b/i.test(evidence.label) ? 1 : 0;
}

/** One fact of them: a relationship tells all, of several numbers the one that stands first on the screen counts. */
export function several(
  distinct: readonly Statement[],
  all: readonly Statement[],
): Pick<Fact, 'status' | 'value' | 'text' | 'evidence' | 'alternatives'> {
  const ordered = [...distinct].sort((a, b) => rankOf(a) - rankOf(b) || all.indexOf(a) - all.indexOf(b));
  const told = ordered.some((s) => toWhom(s) !== null) ? ordered : ordered.filter((s) => !isGeneral(s));
  const [first] = told.length > 0 ? told : ordered;
  const isNumber = first?.fact !== 'adult.relationship' && first?.fact !== 'child.legalStatus';
  return {
    status: 'recorded',
    value: isNumber ? (first?.value ?? null) : told.map((s) => String(s.value)).join('; '),
    text: first?.text ?? '',
    evidence: all.map((s) => s.evidence),
    alternatives: ordered.map((s) => ({ value: s.value, text: s.text, evidence: s.evidence })),
  };
}

/** "Carer" and "Next of kin" say what somebody is beside being the grandmother. */
function isGeneral({ value }: Statement): boolean {
  return /^(?:main |primary )?(?:carer|parent|guardian|parent\s*\/\s*carer|next of kin|nok|emergency contact|contact|family(?: member)?|relative|significant other|household member)$/i.test(
    String(value).trim(),
  );
}

/** "Father of Otto" says to which child. */
function toWhom({ value }: Statement): string | null {
  return /\b(?:of|to) (\p{Lu}.*)$/u.exec(String(value))?.[1]?.toLowerCase() ?? null;
}
