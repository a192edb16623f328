import type { Finding } from '../../core/schemas/finding.ts';
import type { Passage } from '../text/passage.ts';

const farthest = 80;

/** "Mum says dad drinks, dad says mum drinks": where each says it of the other, it is one's word against the other's. */
export function asCrossClaims(passage: Passage, findings: readonly Finding[]): Finding[] {
  const crossed = new Set<Finding>();
  findings.forEach((first, at) => {
    for (const second of findings.slice(at + 1, at + 4)) if (isCrossed(passage, first, second)) crossed.add(first).add(second);
  });
  return findings.map((finding) => (crossed.has(finding) ? { ...finding, status: 'possible' } : finding));
}

/** In abuse the finding names who suffers it, else who does it. */
function isCrossed({ text }: Passage, first: Finding, second: Finding): boolean {
  const isSame = first.factor === second.factor && first.status === 'present' && second.status === 'present';
  const isTold = first.saidBy !== undefined && second.saidBy !== undefined && first.saidBy !== second.saidBy;
  if (!isSame || !isTold || second.start - first.end > farthest || text.slice(first.end, second.start).includes('\n')) return false;
  return first.factor === 'domestic_abuse'
    ? first.saidBy === first.person && second.saidBy === second.person
    : first.saidBy === second.person && second.saidBy === first.person;
}
