import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';

/** `name`: name-shaped, and no word of it is one of places, organisations, screens or labels. `doubtful`: a word of it is as often a place ("Amy Hall"). */
export type HeadingJudgement = 'name' | 'doubtful' | 'none';

/** Endings of words for things; shorter names that end so ("Clement") are left alone. */
const abstract = /(?:[ts]ions?|olog(?:y|ist)|ical|ilit(?:y|ie)|ements?|iveness|isation|ships?)$/;

/** How far a heading may be a person's name by its own words. */
export function judgeHeading(title: string, lexicon: Lexicon): HeadingJudgement {
  const name = parseName(title);
  if (!name || !looksLikeName(title)) return 'none';
  const { never, doubtful, firstNames } = lexicon.headings;
  // The parts of a double-barrelled name are judged together: a family called Afolayan-Cross is no place.
  const words = name.name.split(/[\s/]+/).map(labelWords);
  const isThing = (word: string) => never.has(word) || (word.length > 7 && abstract.test(word));
  const isEither = (parts: string[]) => parts.length === 1 && doubtful.has(parts[0] ?? '');
  if (words.some((parts) => parts.length > 0 && parts.every(isThing))) return 'none';
  const isMixed = /\p{Ll}/u.test(name.name);
  // "Marsworth HIS": an acronym among words is no name.
  if (isMixed && name.name.split(' ').some((word) => /^\p{Lu}{2,4}$/u.test(word))) return 'none';
  // "Park View", "Unborn Baby": nothing in it is a name for certain.
  if (words.every((parts) => isEither(parts) || /^(?:baby|unborn|twin)$/.test(parts.join(' ')))) return 'none';
  if (!words.some(isEither)) return 'name';
  return firstNames.has(words[0]?.[0] ?? '') ? 'doubtful' : 'none';
}

/** Whether a heading can be a person's name where those around it are people: "Greig Hart", though "Hart" may be a place. */
export function mayBeName(title: string, lexicon: Lexicon): boolean {
  if (judgeHeading(title, lexicon) !== 'none') return true;
  const name = parseName(title);
  if (!name || !looksLikeName(title)) return false;
  const { never, doubtful } = lexicon.headings;
  const words = name.name.split(/[\s/]+/).flatMap(labelWords);
  return !words.some((word) => never.has(word) || abstract.test(word)) && !words.every((word) => doubtful.has(word));
}

/** A single word that may be the name of a person ("Noor", "王小明"), where an identity mark stands beside it. */
export function isSingleName(text: string, lexicon: Lexicon): boolean {
  if (!/^(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lo}{2,6})$/u.test(text.trim())) return false;
  return !labelWords(text).some((word) => lexicon.headings.never.has(word) || lexicon.headings.doubtful.has(word));
}
