import type { Fact, FindingInstance } from '../schemas/case-record.ts';
import { no, type Truth, truthOf, unknown, yes } from './truth.ts';

/**
 * Recorded text holds one of the words, as whole words, case aside. "Unknown" leaves a fact blank but is still said.
 * Of a finding every mention that does not deny it is read, and the label of a field ("Persistent absenteeism: Yes").
 */
export function mentions(fact: Fact | undefined, words: RegExp): Truth {
  if (!fact || fact.status === 'not-seen') return unknown;
  if (fact.status === 'blank') return words.test(fact.text) ? yes : unknown;
  if (fact.status === 'declared-none') return no;
  if (fact.findings.length > 0) return truthOf(fact.findings.some((mention) => isSaid(mention, words)));
  if (fact.status === 'conflicting') return fact.alternatives.some((each) => words.test(each.text)) ? unknown : no;
  const value = String(fact.value ?? '');
  return truthOf(words.test(fact.text) || (value !== fact.text && words.test(value)));
}

function isSaid({ status, source, evidence }: FindingInstance, words: RegExp): boolean {
  if (status === 'absent' || status === 'hypothetical') return false;
  return words.test(evidence.text) || (source === 'field' && words.test(evidence.label));
}

/** The pattern for a list of words or phrases; built when the packs are compiled, from escaped text only. */
export function wordsPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) =>
    word
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
