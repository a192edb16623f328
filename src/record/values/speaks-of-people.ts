import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';

/** Names, numbers, or words of kin. */
export function speaksOfPeople(text: string, lexicon: Lexicon): boolean {
  if (
    /\d/.test(text) ||
    /\b(?:lives?|living|care|contact|sees?|genogram|one|two|three|four|five|both|boys?|girls?|teenagers?)\b/i.test(text)
  )
    return true;
  if (/(?:^|\s)\p{Lu}/u.test(text)) return true;
  const words = labelWords(text);
  return [...lexicon.people.childWords, ...lexicon.people.childKin, ...lexicon.people.otherChildKin].some((kin) => words.includes(kin));
}
