import type { Token } from '../text/tokens.ts';
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
  /** The same words by their numbers in the vocabulary: what a token is compared with. */
  ids: Set<number>;
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
// A gap never runs over the end of a sentence, or over a negator that would then be lost.
const closers = new Set([
  '.',
  ';',
  '\n',
  '?',
  '!',
  ':',
  'not',
  'no',
  'never',
  'without',
  'nil',
  'denies',
  'but',
  'didnt',
  'doesnt',
  'isnt',
  'wasnt',
  'hasnt',
  'dont',
]);

/**
 * Compiles a term. The whole notation: words; `a|b` either; `word~` with its inflections; `(word)` may be left out;
 * `...` up to three words between; `{name}` a word set of the tables; `#` a number; `[a b|c]` one of several phrases; a last `$` the end of the clause.
 * A term that begins with words that may be left out gives one pattern for each beginning. Throws an Error that names the term and what is wrong.
 */
export function compilePatterns(
  source: string,
  sets: ReadonlyMap<string, readonly string[]>,
  vocabulary: Map<string, number> = new Map(),
  isWidened = false,
): Pattern[] {
  const patterns = expandPhrases(spellOut(source, sets)).flatMap((plain) => compilePlain(plain, source, sets));
  if (isWidened) for (const { slots } of patterns) for (const slot of slots) widenVerbs(slot.words);
  for (const { slots } of patterns) for (const slot of slots) for (const word of slot.words) slot.ids.add(numberOf(word, vocabulary));
  return patterns;
}

/** Words are numbered from 1 in the order they are met; 0 is a word no table has. */
function numberOf(word: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size + 1);
  return vocabulary.size;
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
  return { words, ids: new Set(), anyNumber, isOptional };
}

function wordsOf(option: string, source: string, sets: ReadonlyMap<string, readonly string[]>): string[] {
  if (option.startsWith('{') && option.endsWith('}')) {
    const words = sets.get(option.slice(1, -1));
    if (!words) throw new Error(`term "${source}": no word set ${option}; sets are ${[...sets.keys()].join(', ')}`);
    return words.flatMap((word) => wordsOf(word, source, sets));
  }
  const stem = option.endsWith('~') ? option.slice(0, -1) : option;
  if (!/^(?:[a-z0-9à-ÿ]+|'s|[/&+=?:,%£()\-[\]☑☒☐✓])$/.test(stem)) {
    throw new Error(`term "${source}": "${option}" is not a lower-case word without apostrophe or hyphen (write them as separate words)`);
  }
  return option.endsWith('~') ? inflect(stem) : [stem];
}

/** Returns the index after the last token of the match that begins at `from`, or -1. Bounded work for any text. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], from: number): number {
  const end = matchSlot(pattern.slots, 0, tokens, from);
  return end >= 0 && pattern.endsClause && !endsClauseAt(tokens[end]) ? -1 : end;
}

const clauseOpeners = new Set([
  'and',
  'but',
  'or',
  'again',
  'so',
  'while',
  'whilst',
  'when',
  'although',
  'however',
  'then',
  'daily',
  'regularly',
  'heavily',
  'at',
  'since',
  'in',
]);

function endsClauseAt(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || (token.kind === 'mark' && token.word !== '%') || clauseOpeners.has(token.word);
}

function matchSlot(slots: readonly Slot[], index: number, tokens: readonly Token[], at: number): number {
  const slot = slots[index];
  if (!slot) return at;
  for (let skipped = 0; skipped <= slot.gap; skipped += 1) {
    const token = tokens[at + skipped];
    if (!token) break;
    if (slot.ids.has(token.id) || (slot.anyNumber && token.kind === 'number')) {
      const end = matchSlot(slots, index + 1, tokens, at + skipped + 1);
      if (end >= 0) return end;
    }
    if (skipped < slot.gap && closers.has(token.word)) break;
  }
  return slot.isOptional ? matchSlot(slots, index + 1, tokens, at) : -1;
}
