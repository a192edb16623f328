/** Words of a label as they are compared: without case, accents, punctuation, possessives and plurals. */

const ending =
  /\((?:[^()]*\b)?(?:required|optional|mandatory|if known|if applicable|please \w+|dd.{0,3}mm.{0,3}yy(?:yy)?|y ?\/ ?n|yes ?\/ ?no|notes|details|date|date and time)\)/gi;

/** Splits text into comparable words: `Child’s Co-ordinator (required)` gives `child`, `coordinator`. */
export function labelWords(text: string): string[] {
  return (
    text
      .slice(0, 200)
      // "3. Concerns": the number of a question is no word of it.
      .replace(/^\s*\d{1,2}[.)]\s+/, '')
      .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
      .replace(/(?<=\w)\s*#\s*:?\s*$/, ' number')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[’‘`]/g, "'")
      .replace(ending, ' ')
      .replace(/\((?:e?s|ies)\)/gi, '')
      .toLowerCase()
      .replace(/\bco-(?=[a-z])/g, 'co')
      .replace(/&/g, ' and ')
      .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
      .replace(/'s\b/g, '')
      .replace(/s'(?=\s|$)/g, 's')
      .replace(/'/g, '')
      .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
      .replace(/\b(s|section)\s?\.?\s?(\d{1,3})\b/g, 's$2')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replace(/(?<=\w )(?<!yes )no$/, 'number')
      .split(' ')
      .filter((word) => word !== '')
      .map(singular)
  );
}

const keepsItsS = /(?:ss|us|is|as|os)$/;
const irregular: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['childrens', 'child'],
  ['babies', 'baby'],
  ['wives', 'wife'],
  ['people', 'person'],
  ['criteria', 'criterion'],
  ['gps', 'gp'],
]);

function singular(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || keepsItsS.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
