import { correct, type Spelling } from './spelling.ts';

/** A word as the tables have it. Tokens share its string, so that comparing them is cheap. */
export interface Word {
  word: string;
  /** Its number in the vocabulary; 0 where no table has it. */
  id: number;
}

/** The words of the tables by how they may be written, and what else is read as one of them. */
export interface Words {
  byText: ReadonlyMap<string, Word>;
  vocabulary: ReadonlyMap<string, number>;
  spelling: Spelling;
}

/** Read as another word wherever they stand. */
const readAs: Readonly<Record<string, string>> = {
  dosent: 'doesnt',
  dosnt: 'doesnt',
  doesent: 'doesnt',
  didint: 'didnt',
  havnt: 'havent',
  wasent: 'wasnt',
  hes: 'he',
  shes: 'she',
  theyre: 'they',
  cant: 'cannot',
  theres: 'there',
  wen: 'when',
  ppl: 'people',
  wkend: 'weekend',
  wknd: 'weekend',
  cud: 'could',
  wud: 'would',
  shud: 'should',
  bcuz: 'because',
  dnt: 'dont',
  cnt: 'cannot',
  nite: 'night',
  yday: 'yesterday',
  agen: 'again',
  wiv: 'with',
  wif: 'with',
  thru: 'through',
  wot: 'what',
  dus: 'does',
  sed: 'said',
  nuffin: 'nothing',
  nuthin: 'nothing',
  somthing: 'something',
  sumthing: 'something',
  sumfin: 'something',
  alchol: 'alcohol',
  alchool: 'alcohol',
  achohol: 'alcohol',
  alcholic: 'alcoholic',
  alchoholic: 'alcoholic',
  rists: 'wrists',
  herslef: 'herself',
  hersef: 'herself',
  himslef: 'himself',
  rist: 'wrist',
  twentys: 'twenties',
  thirtys: 'thirties',
  fourtys: 'forties',
};

export function createWords(vocabulary: ReadonlyMap<string, number>, spelling: Spelling): Words {
  const byText = new Map<string, Word>();
  for (const [word, id] of vocabulary) byText.set(word, { word, id });
  for (const [text, word] of Object.entries(readAs)) byText.set(text, { word, id: vocabulary.get(word) ?? 0 });
  return { byText, vocabulary, spelling };
}

/** Returns the word meant by letters as they are written, in any case. */
export function findWord({ byText, vocabulary, spelling }: Words, text: string): Word {
  const known = byText.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const inLowerCase = byText.get(lower);
  if (inLowerCase) return inLowerCase;
  const word = correct(spelling, lower);
  return byText.get(word) ?? { word, id: vocabulary.get(word) ?? 0 };
}
