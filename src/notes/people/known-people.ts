import { findWord, type Words } from '../terms/words.ts';
import type { Token } from '../text/tokens.ts';

/** Somebody the record names: a first name as it may stand in a note, and who it is. */
export interface KnownPerson {
  name: string;
  is: 'mother' | 'father' | 'parent' | 'partner' | 'child' | 'subject' | 'other';
  gender?: 'f' | 'm';
}

const usualWords: Readonly<Record<KnownPerson['is'], string>> = {
  mother: 'mum',
  father: 'dad',
  parent: 'parent',
  partner: 'partner',
  child: 'child',
  subject: 'patient',
  other: 'relative',
};
const genderedWords: Readonly<Record<string, string>> = {
  'partner f': 'girlfriend',
  'partner m': 'boyfriend',
  'child f': 'daughter',
  'child m': 'son',
  'other f': 'aunt',
  'other m': 'uncle',
};

/** Reads the names of a record as the words for who they are ("Grace" as "mum"), so that whatever finds the words finds the names. Changes the tokens. */
export function readKnownNames(tokens: readonly Token[], known: readonly KnownPerson[], words: Words, text: string): void {
  if (known.length === 0) return;
  const byName = new Map(known.map((person) => [person.name.toLowerCase(), findWord(words, wordFor(person))]));
  for (const [at, token] of tokens.entries()) {
    // As it is written: a name may look like a misspelling of something else.
    const word = token.isCapital && token.kind === 'word' ? byName.get(text.slice(token.start, token.end).toLowerCase()) : undefined;
    if (word && !isOnlyAWord(tokens, at, words)) Object.assign(token, word);
  }
}

function wordFor({ is, gender }: KnownPerson): string {
  return genderedWords[`${is} ${gender ?? ''}`] ?? usualWords[is];
}

// "Hope to see", "Mark on left arm", "Will you": what stands behind the word, not behind the name.
const behindWords = new Set(
  'you be not the to on of above below around under near seen that for with we i a an her his their my our all there'.split(' '),
);

/** A name that is a word too, at the start of a sentence where any word has a capital. */
function isOnlyAWord(tokens: readonly Token[], at: number, words: Words): boolean {
  const before = tokens[at - 1];
  const isFirst = before === undefined || before.kind === 'break' || before.word === '.' || before.word === '?';
  return isFirst && words.spelling.known.has(tokens[at]?.word ?? '') && behindWords.has(tokens[at + 1]?.word ?? '');
}
