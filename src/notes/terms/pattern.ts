import { inflect } from './inflect.ts';
import { widenVerbs } from './widen.ts';

const negators = new Set(
  'not no never nil without wont doesnt didnt isnt wasnt hasnt havent dont arent wouldnt couldnt cannot unable fails failed failing refuses refused refusing negative non rarely seldom'.split(
    ' ',
  ),
);

/** One place of a pattern. `gap` is how many tokens may stand before it. */
export interface Slot {
  words: Set<string>;
  anyNumber: boolean;
  isOptional: boolean;
  gap: number;
}

export interface Pattern {
  slots: Slot[];
  source: string;
  /** The term itself says "not" ("not coping"): a negator inside it is not a denial of it. */
  ownsNegator: boolean;
  /** The words after it must begin another clause ("he was using", not "he was using the bus"). */
  endsClause: boolean;
}

const widestGap = 3;
/**
 * Compiles a term. The whole notation: words; `a|b` either; `word~` with its inflections; `(word)` may be left out;
 * `...` up to three words between; `{name}` a word set of the tables; `#` a number; `[a b|c]` one of several phrases; a last `$` the end of the clause.
 * A term that begins with words that may be left out gives one pattern for each beginning. Throws an Error that names the term and what is wrong.
 */
export function compilePatterns(source: string, sets: ReadonlyMap<string, readonly string[]>, isWidened = false): Pattern[] {
  const patterns = expandPhrases(spellOut(source, sets)).flatMap((plain) => compilePlain(plain, source, sets));
  if (isWidened) for (const { slots } of patterns) for (const slot of slots) widenVerbs(slot.words);
  return patterns;
}

/** A hyphen or apostrophe in a term parts words as it does in a text: "non-mobile" is two words, "friend's" is `friend 's`. */
function spellOut(source: string, sets: ReadonlyMap<string, readonly string[]>): string {
  return source.replace(/\[(?! )[^\]]*\]|\((?! )[^()]*\)|\S+/g, (part) => {
    const set = part.startsWith('{') && part.endsWith('}') ? sets.get(part.slice(1, -1)) : undefined;
    if (set?.some((word) => /[\s-]/.test(word))) return `[${parted(set.join('|'))}]`;
    const spelled = parted(part);
    return spelled === part || spelled.startsWith('[') || spelled.startsWith('(') ? spelled : `[${spelled}]`;
  });
}

function parted(words: string): string {
  return words
    .replace(/([a-z0-9])-(?=[a-z0-9])/g, '$1 ')
    .replace(/([a-z])['’]s\b/g, "$1 's")
    .replace(/([a-z])['’](?=[a-z]?)/g, '$1');
}

/** `[a b|c]` and `(a b|c)` become one plain term for each phrase of several words, and one for all the single words. */
function expandPhrases(source: string): string[] {
  const group = /\[(?! )([^\]]*)\]|\((?! )([^()]* [^()]*)\)/.exec(source);
  if (!group) return [source];
  const options = (group[1] ?? group[2] ?? '').split('|');
  const single = options.filter((option) => !option.includes(' ')).join('|');
  const phrases = options.filter((option) => option.includes(' '));
  if (single) phrases.push(group[1] === undefined ? `(${single})` : single);
  else if (group[1] === undefined) phrases.push('');
  return phrases.flatMap((phrase) => expandPhrases(source.slice(0, group.index) + phrase + source.slice(group.index + group[0].length)));
}

function compilePlain(plain: string, source: string, sets: ReadonlyMap<string, readonly string[]>): Pattern[] {
  const slots: Slot[] = [];
  const endsClause = plain.trim().endsWith(' $');
  let gap = 0;
  for (const part of plain.trim().replace(/ \$$/, '').split(/\s+/)) {
    if (part === '...') gap = widestGap;
    else {
      slots.push({ ...compileSlot(part, source, sets), gap });
      gap = 0;
    }
  }
  const ownsNegator = slots.some((slot) => !slot.isOptional && [...slot.words].every((word) => negators.has(word)));
  const firstNeeded = slots.findIndex((slot) => !slot.isOptional);
  if (firstNeeded < 0 || gap > 0) throw new Error(`term "${source}": needs a word that is not optional, and cannot end in a gap`);
  return slots.slice(0, firstNeeded + 1).map((_slot, at) => ({ slots: slots.slice(at), source, ownsNegator, endsClause }));
}

function compileSlot(part: string, source: string, sets: ReadonlyMap<string, readonly string[]>): Omit<Slot, 'gap'> {
  const isOptional = part.startsWith('(') && part.endsWith(')') && part.length > 2;
  const inner = isOptional ? part.slice(1, -1) : part;
  const words = new Set<string>();
  let anyNumber = false;
  for (const option of inner.split('|')) {
    if (option === '#') anyNumber = true;
    else for (const word of wordsOf(option, source, sets)) words.add(word);
  }
  if (words.has('is') || words.has('has')) words.add("'s");
  return { words, anyNumber, isOptional };
}

function wordsOf(option: string, source: string, sets: ReadonlyMap<string, readonly string[]>): string[] {
  if (option.startsWith('{') && option.endsWith('}')) {
    const words = sets.get(option.slice(1, -1));
    if (!words) throw new Error(`term "${source}": no word set ${option}; sets are ${[...sets.keys()].join(', ')}`);
    return words.flatMap((word) => wordsOf(word, source, sets));
  }
  const stem = option.endsWith('~') ? option.slice(0, -1) : option;
  if (!/^(?:[a-z0-9à-ÿ]+|'s|[/&+=?:;.,%£()\-[\]☑☒☐✓])$/.test(stem)) {
    throw new Error(`term "${source}": "${option}" is not a lower-case word without apostrophe or hyphen (write them as separate words)`);
  }
  return option.endsWith('~') ? inflect(stem) : [stem];
}
