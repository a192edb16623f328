/** Names in either order. */

const titles = /^(?:mr|mrs|ms|miss|mx|master|dr|rev|prof|sir)\.?\s+/i;
const trailingTitle = /\s*\((?:mr|mrs|ms|miss|mx|master|dr)\.?\)\s*$/i;
const particle =
  /^(?:d[aeiou]s?|de[lnr]|dell[ao]|della|van|von|zu|zur|te[rn]|l[aeo]s?|l[io]|y|e|o|al|el|ul|bin|ibn|bint|binti|ben|bat|abu|ap|ab|ferch|ní|nic|ó|mac|san|st)$/u;
const capital = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dl]['’]\p{Lu}[\p{L}\p{M}'’-]*|\p{Ll}{2,3}[-'’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const telephone = /[\s,;]*(?:\+44|\b0)[\d\s()-]{8,}$/;

export interface ParsedName {
  /** "Kai Doyle" for "DOYLE, Kai (3)". */
  name: string;
  /** Comparable words. */
  words: string[];
}

/** The name in a value such as "DOYLE, Kai", "Kai Doyle (3)" or "Ms Kai Doyle"; null where the value does not look like one. */
export function parseName(text: string): ParsedName | null {
  const bare = withoutBadge(text)
    .replace(/^[A-Z]{1,4}[-/#]?\d[\d/-]*_(?=\p{Lu}\p{Ll})/u, '')
    .replace(/^[A-Z]{1,4}[-/#]?\d[\w/-]*\s+(?=\p{Lu}\p{Ll})/u, '')
    .replace(telephone, '')
    .replace(trailingTitle, '')
    .replace(/\s*[([].*$/, '')
    .replace(/[,;]?\s*\b(?:d\.?o\.?b\.?|born|aged?|edd|nhs)\b.*$/i, '')
    .replace(/\s*[,;–-]?\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d).*$/, '')
    .replace(/[\s,;:–-]+$/, '')
    .trim();
  if (bare === '' || bare.length > 80 || /\d/.test(bare)) return null;
  const ordered = quiet(putInOrder(bare).replace(titles, '').replace(/\s+/g, ' ').trim());
  return ordered === '' ? null : { name: ordered, words: nameWords(ordered) };
}

/** "Kai Doyle Open": a badge behind a name is none of it. */
function withoutBadge(text: string): string {
  return text.replace(
    /(?<=\S\s+\S+)\s+(?:Open|Closed|Active|Inactive|Current|Archived|Verified|Unverified|Deceased|OPEN|CLOSED|ACTIVE|INACTIVE)$/,
    '',
  );
}

/** True where a line could be nothing but a person's name: two to five capitalised words with particles among them ("Ana de la Cruz"), or SURNAME, First. */
export function looksLikeName(text: string): boolean {
  if (pressed.test(text.trim())) return false;
  const words = parseName(text)?.name.split(' ') ?? [];
  const capitals = words.filter((word) => capital.test(word));
  const isShort = capitals.length >= 2 && capitals.length <= 5 && words.length <= 8;
  return isShort && words.every((word) => capital.test(word) || particle.test(word)) && capital.test(words[0] ?? '');
}

/** "Add New Address" can be pressed where nothing was entered. */
const pressed =
  /^(?:add|edit|create|select|choose|change|remove|view|enter|update|assign|upload) (?:a |an |the )?(?:new|another|existing|address|contact|person|name|details?|carer|parent|worker|record|entry)\b/i;

/** Comparable words of a name in any script, without accents. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’']/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** "DOYLE Ivy": a family name in capitals before given names that are not. */
const familyFirst = /^(\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]{2,})*) (\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)*)$/u;

function putInOrder(text: string): string {
  const shouted = familyFirst.exec(text);
  if (shouted) return `${shouted[2]} ${capitalise(shouted[1] ?? '')}`;
  const [family, given, ...more] = text.split(',').map((part) => part.trim());
  if (!family || !given || more.length > 0 || given.split(' ').length > 4 || family.split(' ').length > 3) return text.replace(/,.*$/, '');
  const first = given.replace(titles, '');
  const isShouted = /^[^\p{Ll}]+$/u.test(text);
  return `${isShouted && first.length > 2 ? capitalise(first) : first} ${/^[^a-z]+$/.test(family) ? capitalise(family) : family}`;
}

/** "Monika KOWALCZYK" as a person writes it; a name all in capitals stays as the record has it. */
function quiet(name: string): string {
  if (!/\p{Ll}/u.test(name)) return name;
  return name.replace(/(?<![\p{L}'’-])\p{Lu}[\p{Lu}'’-]{2,}(?![\p{L}'’-])/gu, capitalise);
}

function capitalise(name: string): string {
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
