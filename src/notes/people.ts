import type { FindingPerson } from '../core/finding.ts';
import { findMatches, keepLongest } from './matcher.ts';
import { resolvePronoun } from './pronouns.ts';
import type { PersonKind, Setting } from './term-table.ts';
import type { TermIndex } from './terms.ts';
import type { Token } from './tokens.ts';

/** A noun phrase or pronoun that stands for somebody. */
export interface Person {
  from: number;
  to: number;
  kind: PersonKind;
  /** Who it is once possessors and pronouns are resolved; null where the text does not say. */
  is: FindingPerson | 'subject' | 'professional' | 'parents' | null;
  gender: 'f' | 'm' | null;
  /** "mum's", "her": owns what follows. */
  isPossessive: boolean;
  /** The one who says it, not the one who has it. */
  isReporter: boolean;
  /** Stands after "to", "by", "with": not the subject of the clause. */
  isObject: boolean;
  /** Told by its capital letter alone. */
  isName?: boolean;
  /** The one whose partner, mother or friend this is. */
  owner?: Pick<Person, 'is' | 'gender'>;
}

const remembered = 14;

/** Finds people in a text and resolves possessors and pronouns to the nearest fitting person before. Professionals and names are told apart by the tables. */
export function findPeople(tokens: readonly Token[], index: TermIndex, setting: Setting): Person[] {
  const people: Person[] = [];
  let lineStart = 0;
  for (const person of [
    ...keepLongest(findMatches(index.people, tokens)).map((match) => toPerson(match, tokens, index)),
    ...(setting === 'children' ? findNames(tokens, index) : []),
  ].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = people.at(-1);
    if (last && person.from < last.to) continue;
    if (last && person.isName && person.from === last.to && !last.isPossessive) {
      Object.assign(last, { to: person.to, isReporter: last.isReporter || person.isReporter, isPossessive: person.isPossessive });
      continue;
    }
    if (last && isOfHead(last, person, tokens)) {
      if (
        isRelative(last) &&
        (person.kind === 'mother' || person.kind === 'father' || person.kind === 'partner' || person.kind === 'she' || person.kind === 'he')
      )
        last.is = 'other';
      last.to = person.to;
      continue;
    }
    while (lineStart < people.length && people.length - lineStart > remembered) lineStart += 1;
    const possessor = last?.isPossessive && isJoined(tokens, last.to, person.from, index) ? last : null;
    resolve(person, possessor, people.slice(lineStart), tokens, setting);
    if (possessor && person.is) {
      person.owner = { is: possessor.is, gender: possessor.gender };
      person.from = possessor.from;
      people.pop();
    }
    people.push(person);
  }
  return people;
}

function toPerson(
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
    isReporter: isReporter(tokens, to, index) || index.sets.get('reportingpreposition')?.has(tokens[from - 1]?.word ?? '') === true,
    isObject: index.sets.get('preposition')?.has(tokens[from - 1]?.word ?? '') === true,
  };
}

/** "mum's drinking" is "mum is"; "mum's depression" is hers. */
function isOwning(tokens: readonly Token[], at: number, index: TermIndex): boolean {
  const word = tokens[at]?.word ?? '';
  return !(index.sets.get('afteris')?.has(word) === true || (/..ing$/.test(word) && tokens[at + 1]?.kind === 'word'));
}

function isOwnPronoun(tokens: readonly Token[], from: number, to: number, index: TermIndex): boolean {
  const word = tokens[from]?.word ?? '';
  if (to - from > 1 || !(word === 'his' || word === 'her' || word === 'their' || word === 'my')) return false;
  const next = tokens[to];
  return next?.kind === 'word' && index.sets.get('notowned')?.has(next.word) !== true;
}

function isReporter(tokens: readonly Token[], to: number, index: TermIndex): boolean {
  const verbs = index.sets.get('report');
  const skip = index.sets.get('adverb');
  for (let at = to; at < to + 3; at += 1) {
    const word = tokens[at]?.word ?? '.';
    if (verbs?.has(word)) return true;
    if (!skip?.has(word) && word !== 'has' && word !== 'have' && word !== 'also' && word !== ',') return false;
  }
  return false;
}

/** "A friend of mum's", "the mother of the children": the first word says who is meant. */
function isOfHead(head: Person, person: Person, tokens: readonly Token[]): boolean {
  const isNoun = head.kind !== 'she' && head.kind !== 'he' && head.kind !== 'they' && head.kind !== 'who' && head.kind !== 'professional';
  return isNoun && !head.isPossessive && tokens[head.to]?.word === 'of' && person.from === head.to + 1;
}

function isRelative(person: Person): boolean {
  return person.kind === 'sibling' || person.kind === 'mother' || person.kind === 'father';
}

/** Only adjectives may stand between owner and owned: "mum's new partner". */
function isJoined(tokens: readonly Token[], from: number, to: number, index: TermIndex): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1) if (!index.sets.get('personadjective')?.has(tokens[at]?.word ?? '')) return false;
  return true;
}

function resolve(person: Person, possessor: Person | null, before: readonly Person[], tokens: readonly Token[], setting: Setting): void {
  const { kind } = person;
  if (kind === 'she' || kind === 'he') person.is = resolvePronoun(person, before, tokens, setting);
  else if (kind === 'who') {
    const last = before.at(-1);
    person.is = last && person.from - last.to <= 2 ? last.is : null;
    person.gender = last?.gender ?? null;
    person.isObject = false;
  } else if (kind === 'they') person.is = null;
  else if (kind === 'sibling') person.is = setting === 'children' && !isAdult(possessor) ? 'child' : 'other';
  else if (kind === 'mother' || kind === 'father')
    person.is =
      setting !== 'children' ||
      isAdult(possessor) ||
      isHalfSibling(possessor, tokens) ||
      isOwnParent(tokens, person) ||
      isOfTeller(possessor, before)
        ? 'other'
        : kind;
  else if (kind === 'partner')
    person.is = possessor?.is === 'other' || (possessor?.is === 'father' && tokens[person.from]?.word === 'ex') ? 'other' : 'partner';
  else if (kind === 'child') person.is = possessor?.is === 'other' ? 'other' : 'child';
  else if (kind === 'parents') person.is = isAdult(possessor) || (setting !== 'children' && possessor !== null) ? 'other' : 'parents';
  else person.is = kind;
}

function isAdult(possessor: Person | null): boolean {
  return (
    possessor !== null &&
    (possessor.is === 'mother' ||
      possessor.is === 'father' ||
      possessor.is === 'partner' ||
      possessor.is === 'other' ||
      possessor.is === 'subject')
  );
}

/** A half-sibling or step-sibling has another father or mother than the child. */
function isHalfSibling(possessor: Person | null, tokens: readonly Token[]): boolean {
  return (
    possessor !== null &&
    tokens.slice(possessor.from, possessor.to).some(({ word }) => /^(?:half|stepbrother|stepsister|stepsibling)$/.test(word))
  );
}

/** "Friend disclosed that her dad hits her": hers, where nobody else was spoken of. */
function isOfTeller(possessor: Person | null, before: readonly Person[]): boolean {
  const others = before.filter((person) => person !== possessor);
  const teller = others.at(-1);
  return (
    possessor !== null &&
    possessor.is === null &&
    others.length === 1 &&
    teller?.is === 'other' &&
    teller.isReporter &&
    teller.gender === null
  );
}

function isOwnParent(tokens: readonly Token[], person: Person): boolean {
  return tokens[person.from - 1]?.word === 'own';
}

/** A capitalised word unknown to the tables that does something, or is followed by an age, is a name; in a child's record a child's. */
function findNames(tokens: readonly Token[], index: TermIndex): Person[] {
  const names: Person[] = [];
  const verbs = index.sets.get('nameverb');
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.isCapital || token.kind !== 'word' || token.word.length < 3 || index.spelling.known.has(token.word)) continue;
    const next = tokens[at + 1];
    const isOwner = next?.word === "'s";
    const hasAge = next?.word === '(' && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.word === ')';
    if (!isOwner && !hasAge && !verbs?.has(next?.word ?? '')) continue;
    names.push({
      from: at,
      to: isOwner ? at + 2 : at + 1,
      kind: 'child',
      is: 'child',
      gender: null,
      isPossessive: isOwner && isOwning(tokens, at + 2, index),
      isReporter: isReporter(tokens, at + 1, index),
      isObject: false,
      isName: true,
    });
  }
  return names;
}
