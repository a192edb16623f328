import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import type { Person } from './person.ts';

interface Span {
  from: number;
  to: number;
}

/** Returns whose clause it is, or whoever is named right beside the mention. */
export function findSubject(passage: Passage, mention: Span, people: readonly Person[], isOfOne = false): Person | null {
  const start = scopeStart(passage.breaks, mention.from, 2);
  const end = scopeEnd(passage.breaks, mention.to, 3);
  const inside = people.find(
    (person) => person.from >= mention.from && person.from < mention.to && !person.isPossessive && !person.isObject && isHolder(person),
  );
  const before = people.filter((person) => person.from < mention.from && person.from >= start && isHolder(person));
  const owner = people.find(
    (person) =>
      person.isPossessive && person.to <= mention.from && mention.from - person.to <= 2 && person.from >= start && isHolder(person),
  );
  const believer = before.findLast((person) => person.isReporter && person.to === mention.from);
  if (believer) return believer;
  if (owner && !(inside?.from === mention.from)) return owner;
  // "Mum is fed up with dad's drinking": the words begin with whose it is.
  const ownerFirst = people.find((person) => person.from === mention.from && person.isPossessive && person.is !== null && isHolder(person));
  if (ownerFirst && ownerFirst.kind !== 'she' && ownerFirst.kind !== 'he') return ownerFirst;
  if (inside?.from === mention.from && inside.kind !== 'parents') return inside;
  const after = people.find(
    (person) => person.from >= mention.to && person.from < end && isHolder(person) && isNamedAfter(passage, mention, person),
  );
  if (after && before.every((person) => person.is === null && person.kind === 'they')) return after;
  const subject = joinParents(
    before.filter(
      (person) =>
        !person.isReporter &&
        !person.isObject &&
        !isBoth(passage, person, people) &&
        !(person.isPossessive && mention.from - person.to > 3),
    ),
    passage,
  );
  if (subject) return subject;
  if (inside) return inside;
  const possessor = before.filter((person) => person.isPossessive && !person.isReporter && !person.isObject).at(-1);
  if (possessor) return possessor;
  const ownerInside = people.find(
    (person) => person.isPossessive && person.from >= mention.from && person.to <= mention.to && isHolder(person),
  );
  if (ownerInside) return ownerInside;
  if (after) return after;
  const object = before.filter((person) => !person.isReporter && person.isObject).at(-1);
  const reporter = before.filter((person) => person.isReporter && person.is !== 'other').at(-1);
  return (
    (isOfRecord(reporter, passage) ? null : reporter) ??
    earlierSubject(passage, mention, start, people, isOfOne) ??
    object ??
    clientOf(mention, start, people)
  );
}

/** "Wife says no drink today": in an adult's record what a partner tells is of the one whose record it is. */
function isOfRecord(reporter: Person | undefined, { setting }: Passage): boolean {
  return setting !== 'children' && reporter?.is === 'partner';
}

const beforeNamed = new Set(['for', 'meaning', 'if', 'whether', 'in', 'concerning', 'regarding']);

/** Whom the sentence names later on: "no mental illness or LD for mother", "ruled out a learning disability for Jamal", "would relapse be likely if mother lives alone". */
export function namedInSentence({ tokens, breaks, setting }: Passage, mention: Span, people: readonly Person[]): Person | null {
  if (setting !== 'children') return null;
  const end = scopeEnd(breaks, mention.to, 4);
  const later = people.filter((person) => person.from >= mention.to && person.from < end && isHolder(person));
  const [one] = later;
  const isSure = one?.is === 'mother' || one?.is === 'father' || one?.is === 'other' || (one?.isName === true && one.is !== null);
  const isOnlyOne = one !== undefined && isSure && later.every((person) => person.is === one.is);
  const before = tokens[(one?.from ?? 0) - 1]?.word ?? '';
  const isNamed = before === 'the' ? beforeNamed.has(tokens[(one?.from ?? 0) - 2]?.word ?? '') : beforeNamed.has(before);
  return isOnlyOne && isNamed ? one : null;
}

/** "Mum's keyworker at Turning Point": whose worker it is. */
function clientOf(mention: Span, start: number, people: readonly Person[]): Person | null {
  const worker = people.findLast(
    (person) => person.is === 'professional' && person.owner && person.from >= start && person.to <= mention.from,
  );
  return worker?.owner ? { ...worker, is: worker.owner.is, gender: worker.owner.gender } : null;
}

/** "Mother and brother both drink": "both" is whoever was named. */
function isBoth(passage: Passage, person: Person, people: readonly Person[]): boolean {
  if (passage.tokens[person.from]?.word !== 'both' || person.to !== person.from + 1) return false;
  const end = beforeBoth.has(passage.tokens[person.from - 1]?.word ?? '') ? person.from - 1 : person.from;
  return people.some((other) => other.to === end);
}

// "Dad's parents were both alcoholics".
const beforeBoth = new Set(['are', 'were', 'have', 'had', 'can', 'will', 'could', 'do', 'did']);

/** Professionals never have the factor. */
export function isHolder(person: Person): boolean {
  return person.is !== 'professional';
}

/** "Mum and dad both drink": neither alone. */
function joinParents(subjects: readonly Person[], passage: Passage): Person | null {
  const last = subjects.at(-1);
  const before = subjects.at(-2);
  if (!last) return null;
  const joiner = before ? (passage.tokens[before.to]?.word ?? '') : '';
  const isJoined = before !== undefined && last.from === before.to + 1 && (joiner === 'and' || joiner === '&' || joiner === '/');
  return isJoined && !(last.is === 'other' && before.is === 'other') ? { ...last, is: 'parents' } : last;
}

const linking = new Set(
  '- ( : by in between from for which that re , of mgm y yes use used misuse issues problems on seen noted observed expressed disclosed reported visiting supporting seeing to under behind metabolites found detected'.split(
    ' ',
  ),
);

/** "heroin use by dad", "schizophrenia - maternal GF", "weed which dad has", "Alcohol: Y (dad, daily)". */
function isNamedAfter(passage: Passage, mention: Span, person: Person): boolean {
  const distance = person.from - mention.to;
  if (distance > 3) return false;
  for (let at = mention.to; at < person.from; at += 1) if (!linking.has(passage.tokens[at]?.word ?? '')) return false;
  return distance > 0;
}

/** A clause without a subject goes on with the last one: in its sentence, else the sentence before. */
function earlierSubject(passage: Passage, mention: Span, start: number, people: readonly Person[], isOfOne: boolean): Person | null {
  const sentence = scopeStart(passage.breaks, mention.from, 4);
  const inSentence = people.filter((person) => person.from >= sentence && person.from < start && isHolder(person) && !person.isObject);
  const objects = people.filter((person) => person.from >= sentence && person.from < start && isHolder(person) && person.isObject);
  const here =
    inSentence.filter((person) => !person.isReporter && !person.isPossessive).at(-1) ??
    inSentence.filter((person) => !person.isReporter).at(-1) ??
    inSentence.at(-1) ??
    objects.at(-1);
  // In an adult's record what follows a semicolon is again of the one whose record it is.
  if (here?.is === 'partner' && passage.setting !== 'children' && passage.tokens[start - 1]?.word === ';') return null;
  if (here) return here.is === 'other' && here.isReporter ? null : here;
  const opener = passage.tokens[sentence]?.word ?? '';
  if (opener === 'both' || sentence === 0) return null;
  const earlier = lastSpokenOf(passage, sentence, people);
  if (!earlier || !isKept(earlier, passage)) return null;
  return (opener === 'no' || opener === 'nil') && !isOfOne ? null : earlier;
}

const farthestSentence = 3;

/** Whoever the sentence before speaks of; where it speaks of nobody, the one before that. Never from another line. */
function lastSpokenOf(passage: Passage, from: number, people: readonly Person[]): Person | undefined {
  let end = from;
  for (let back = 0; back < farthestSentence && end > 0; back += 1) {
    if (passage.tokens[end - 1]?.kind === 'break') return undefined;
    const start = scopeStart(passage.breaks, end - 1, 4);
    const earlier = people.findLast((person) => person.from >= start && person.from < end && isHolder(person) && !person.isObject);
    if (earlier) return earlier;
    end = start;
  }
  return undefined;
}

/** In an adult's record a sentence without a subject is about the one whose record it is, whoever was spoken of before. */
function isKept(earlier: Person, { setting }: Passage): boolean {
  if (earlier.is === 'mother' || earlier.is === 'father') return true;
  return setting === 'children' && (earlier.is === 'partner' || earlier.is === 'child');
}
