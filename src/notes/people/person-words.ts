import type { PersonKind } from '../terms/term-table.ts';
import type { TermIndex } from '../terms/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { Person } from './person.ts';

/** Makes a person of the words found: whether they own what follows, report it, or are only the object. */
export function toPerson(
  match: { from: number; to: number; meaning: { person: PersonKind; gender: 'f' | 'm' | null } },
  tokens: readonly Token[],
  index: TermIndex,
): Person {
  const { from, to, meaning } = match;
  const next = tokens[to]?.word ?? '';
  const isPossessive = next === "'s" ? isOwning(tokens, to + 1, index) : isOwnPronoun(tokens, from, to, index);
  return {
    from,
    to: next === "'s" ? to + 1 : to,
    kind: meaning.person,
    is: null,
    gender: meaning.gender,
    isPossessive,
    isReporter:
      isReporter(tokens, to, index) ||
      isSpeaker(tokens, to, index) ||
      index.sets.get('reportingpreposition')?.has(tokens[from - 1]?.word ?? '') === true,
    isObject: isObject(tokens, from, index) && !isSecondSubject(tokens, from, to, index),
  };
}

/** "mum's drinking" is "mum is"; "mum's depression" is hers. */
export function isOwning(tokens: readonly Token[], at: number, index: TermIndex): boolean {
  const word = tokens[at]?.word ?? '';
  return !(index.sets.get('afteris')?.has(word) === true || (/..ing$/.test(word) && tokens[at + 1]?.kind === 'word'));
}

function isOwnPronoun(tokens: readonly Token[], from: number, to: number, index: TermIndex): boolean {
  const word = tokens[from]?.word ?? '';
  if (to - from > 1 || !(word === 'his' || word === 'her' || word === 'their' || word === 'my')) return false;
  const next = tokens[to];
  return next?.kind === 'word' && index.sets.get('notowned')?.has(next.word) !== true;
}

/** "Gran: she is drinking again", "Neighbour to EDT, thinks he hits her": somebody tells, and nothing is said of them yet. */
export function isSpeaker(tokens: readonly Token[], to: number, index: TermIndex): boolean {
  if (tokens[colonAfter(tokens, to)]?.word === ':') return true;
  const isTelling = tokens[to]?.word === 'to' || tokens[to]?.word === 'via';
  return isTelling && index.sets.get('toldto')?.has(tokens[to + 1]?.word ?? '') === true;
}

/** Where a colon would stand behind a name and an age: "Amira:", "Amira (6):". */
export function colonAfter(tokens: readonly Token[], to: number): number {
  return tokens[to]?.word === '(' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.word === ')' ? to + 3 : to;
}

const openers = new Set([
  'and',
  'because',
  'after',
  'say',
  'suggest',
  'think',
  'believe',
  'indicate',
  'show',
  'says',
  'suggests',
  'indicates',
]);

/** "Mum has a mild LD and dad is LD as well", "nothing to say dad is using": the word before may begin what is said of the next. */
function isSecondSubject(tokens: readonly Token[], from: number, to: number, index: TermIndex): boolean {
  return openers.has(tokens[from - 1]?.word ?? '') && index.sets.get('finite')?.has(tokens[to]?.word ?? '') === true;
}

/** "With mum", "the aunt offering to have baby": named, and not the one of whom it is said. */
export function isObject(tokens: readonly Token[], from: number, index: TermIndex): boolean {
  if (objects.has(tokens[from]?.word ?? '')) return true;
  const before = tokens[from - 1];
  if (shown.has(before?.word ?? '')) return true;
  // "Cut herself as a teen": when, not who.
  if (before?.word === 'a' && tokens[from - 2]?.word === 'as') return true;
  return index.sets.get('preposition')?.has(before?.word ?? '') === true || (before?.kind === 'word' && tokens[from - 2]?.word === 'to');
}

/** Never the one of whom something is said. */
const objects = new Set(['him', 'them', 'whom']);
const shown = new Set(['shown', 'showed', 'showing', 'shows']);
const unsure = new Set(['sure', 'certain', 'convinced', 'positive']);
const sure = new Set(['adamant', 'convinced', 'certain']);
const senses = new Set(['smell', 'hear', 'see']);

/** "Is not sure", "could smell drink on her": who doubts or notices. */
function isNoticing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'could' || word === 'can') return senses.has(tokens[at + 1]?.word ?? '');
  if (sure.has(word) || sure.has(tokens[at + 1]?.word ?? '')) return true;
  const isDenied = word === 'isnt' || word === 'wasnt' || tokens[at + 1]?.word === 'not';
  return isDenied && unsure.has(tokens[at + (tokens[at + 1]?.word === 'not' ? 2 : 1)]?.word ?? '');
}

const seeing = new Set(['sees', 'saw', 'seen', 'seeing']);
const clinicians = new Set(
  'camhs psychiatrist psychologist psychology counsellor counselling therapist cpn gp consultant perinatal doctor dr cmht crisis paeds paediatrician mentor keyworker'.split(
    ' ',
  ),
);

/** "Daughter sees CAMHS for OCD": who is seen by them, not who notices. */
function isPatientOf(tokens: readonly Token[], at: number): boolean {
  if (!seeing.has(tokens[at]?.word ?? '')) return false;
  return [1, 2, 3].some((step) => clinicians.has(tokens[at + step]?.word ?? ''));
}

/** Whether a verb of saying follows. */
export function isReporter(tokens: readonly Token[], to: number, index: TermIndex): boolean {
  const verbs = index.sets.get('report');
  const skip = index.sets.get('adverb');
  const from = tokens[to]?.kind === 'number' ? to + 1 : to;
  if (isNoticing(tokens, from)) return true;
  if (isPatientOf(tokens, from)) return false;
  for (let at = from; at < from + 3; at += 1) {
    const word = tokens[at]?.word ?? '.';
    if (verbs?.has(word)) return true;
    if (!skip?.has(word) && word !== 'has' && word !== 'have' && word !== 'also' && word !== ',') return false;
  }
  return false;
}
