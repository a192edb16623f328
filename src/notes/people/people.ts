import { keepLongest, type Match } from '../terms/matcher.ts';
import type { PersonMeaning } from '../terms/meanings.ts';
import type { Setting } from '../terms/term-table.ts';
import type { TermIndex } from '../terms/terms.ts';
import type { Token } from '../text/tokens.ts';
import { findNames } from './names.ts';
import type { Person } from './person.ts';
import { toPerson } from './person-words.ts';
import { resolve } from './whose.ts';

const remembered = 14;

/** Finds people in a text and resolves possessors and pronouns to the nearest fitting person before. Professionals and names are told apart by the tables. */
export function findPeople(
  tokens: readonly Token[],
  matches: readonly Match<PersonMeaning>[],
  index: TermIndex,
  setting: Setting,
): Person[] {
  const people: Person[] = [];
  let lineStart = 0;
  for (const person of [
    ...keepLongest(matches)
      .filter((match) => !isFormer(tokens, match.from, index) && !isStrayLetter(tokens, match, index, setting))
      .map((match) => toPerson(match, tokens, index)),
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
    if (!person.isName) resolve(person, possessor, people.slice(lineStart), tokens, setting);
    if (possessor && person.is) {
      person.owner = { is: possessor.is, gender: possessor.gender };
      person.from = possessor.from;
      people.pop();
    }
    people.push(person);
  }
  return people;
}

const beforeTeens = new Set(['her', 'his', 'late', 'early', 'mid', "'s", 'their', 'mums', 'dads']);

/** "Ex user" is nobody's ex, "in her teens" nobody's teenagers. */
function isFormer(tokens: readonly Token[], at: number, index: TermIndex): boolean {
  if (tokens[at]?.word === 'teens' && beforeTeens.has(tokens[at - 1]?.word ?? '')) return true;
  return tokens[at]?.word === 'ex' && index.sets.get('afterex')?.has(tokens[at + 1]?.word ?? '') === true;
}

/** "M alleges", "F's violence": a letter is a parent only where it owns or does something, as in the papers of a court. */
function isStrayLetter(tokens: readonly Token[], { from, to }: Match<PersonMeaning>, index: TermIndex, setting: Setting): boolean {
  const word = tokens[from]?.word ?? '';
  if (to - from > 1 || (word !== 'm' && word !== 'f')) return false;
  const next = tokens[to]?.word ?? '';
  const isDoing = next === "'s" || index.sets.get('report')?.has(next) === true || index.sets.get('finite')?.has(next) === true;
  const isFirst = from === 0 || tokens[from - 1]?.kind !== 'word';
  const isParty = isDoing || (next === 'to' && isFirst);
  return setting !== 'children' || tokens[from]?.isCapital !== true || tokens[from - 1]?.kind === 'number' || !isParty;
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
