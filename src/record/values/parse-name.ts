/** Names in either order. */

const titles = /^(?:mr|mrs|ms|miss|mx|master|dr|rev|prof|sir)\.?\s+/i;
const trailingTitle = /\s*\((?:mr|mrs|ms|miss|mx|master|dr)\.?\)\s*$/i;
const nameWord = /^(?:[\p{Lu}][\p{L}'’.-]*|d[aeiu]|de[lnr]|al|el|bin|ibn|bint|van|von|der|la|le|di|y|o)$/u;

export interface ParsedName {
  /** "Kai Doyle" for "DOYLE, Kai (3)". */
  name: string;
  /** Comparable words. */
  words: string[];
}

/** The name in a value such as "DOYLE, Kai", "Kai Doyle (3)" or "Ms Kai Doyle"; null where the value does not look like one. */
export function parseName(text: string): ParsedName | null {
  const bare = text
    .replace(trailingTitle, '')
    .replace(/\s*[([].*$/, '')
    .replace(/[,;]?\s*\b(?:d\.?o\.?b\.?|born|aged?|edd|nhs)\b.*$/i, '')
    .replace(/\s*[,;–-]?\s*\d{1,2}[/.-]\d.*$/, '')
    .replace(/[\s,;:–-]+$/, '')
    .trim();
  if (bare === '' || bare.length > 80 || /\d/.test(bare)) return null;
  const ordered = putInOrder(bare).replace(titles, '').replace(/\s+/g, ' ').trim();
  return ordered === '' ? null : { name: ordered, words: nameWords(ordered) };
}

/** True where a line could be nothing but a person's name: two to five capitalised words, or SURNAME, First. */
export function looksLikeName(text: string): boolean {
  const parsed = parseName(text);
  if (!parsed) return false;
  const words = parsed.name.split(' ');
  return words.length >= 2 && words.length <= 5 && words.every((word) => nameWord.test(word)) && /^\p{Lu}/u.test(parsed.name);
}

export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function putInOrder(text: string): string {
  const [family, given, ...more] = text.split(',').map((part) => part.trim());
  if (!family || !given || more.length > 0 || given.split(' ').length > 4 || family.split(' ').length > 3) return text.replace(/,.*$/, '');
  return `${given.replace(titles, '')} ${/^[^a-z]+$/.test(family) ? capitalise(family) : family}`;
}

function capitalise(name: string): string {
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
