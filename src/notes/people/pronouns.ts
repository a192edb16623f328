import type { Setting } from '../terms/term-table.ts';
import type { Token } from '../text/tokens.ts';
import type { Person } from './person.ts';
import { colonAfter } from './person-words.ts';

/** "After her mum died, she": not the one who died. */
const deaths = new Set(['died', 'passed', 'dying']);

/** The nearest person before of the same gender; in an adult's record the person of the record, unless somebody else was just spoken of. */
export function resolvePronoun(person: Person, before: readonly Person[], tokens: readonly Token[], setting: Setting): Person['is'] {
  let child: Person['is'] = null;
  let speaker: Person | null = null;
  const window = setting === 'children' ? 60 : 12;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const candidate = before[at] as Person;
    if (person.from - candidate.to > window) break;
    if (isObjectOf(person, candidate, tokens)) continue;
    if (isSpeakerOnly(candidate, tokens)) {
      speaker = candidate;
      continue;
    }
    if (candidate.owner && candidate.gender === null && candidate.owner.gender === person.gender && isMany(candidate, tokens))
      return candidate.owner.is;
    if (candidate.is === 'other' && deaths.has(tokens[candidate.to]?.word ?? '')) continue;
    if (candidate.is === null || candidate.is === 'professional' || candidate.is === 'parents' || candidate.kind === 'they') continue;
    if (setting !== 'children' && candidate.is === 'subject') return 'subject';
    if (candidate.kind === 'partner' && candidate.owner && candidate.gender !== person.gender && candidate.owner.gender === person.gender)
      return candidate.owner.is;
    const isPart = candidate.isPossessive && candidate.kind !== 'she' && candidate.kind !== 'he';
    if (candidate.gender === person.gender && !(setting !== 'children' && isPart && !isOfOtherGender(person, before))) return candidate.is;
    if (candidate.gender === null && candidate.is === 'child' && child === null) {
      child = candidate.is;
      person.isGuess = candidate.isGuess === true;
    }
    if (candidate.is === 'partner' && candidate.gender === null && candidate.isReporter) continue;
    if (isDoneToAnother(person, candidate, before.slice(0, at), tokens)) continue;
    if (
      candidate.gender === null &&
      (candidate.is === 'partner' || (candidate.is === 'other' && !candidate.isObject && !candidate.isReporter))
    )
      return candidate.is;
  }
  if (child) return child;
  if (speaker?.is === 'other' && setting === 'children' && person.gender === 'f') return 'mother';
  if (setting !== 'children') return 'subject';
  return hasSchool(tokens, person.from) || hasTutor(tokens, person.from) ? 'child' : null;
}

/** "Mum's mates drink, she doesn't": one of several is nobody, so whoever they belong to. */
function isMany(candidate: Person, tokens: readonly Token[]): boolean {
  return candidate.is === 'other' && /[a-z]s$/.test(tokens[candidate.to - 1]?.word ?? '');
}

/** "Gran: she is drinking again": nobody speaks so of herself. */
function isSpeakerOnly(candidate: Person, tokens: readonly Token[]): boolean {
  return candidate.isReporter && tokens[colonAfter(tokens, candidate.to)]?.word === ':';
}

/** "Mum said her partner hits her": the one hit is not the partner, where somebody of that gender was spoken of before. */
function isDoneToAnother(person: Person, candidate: Person, earlier: readonly Person[], tokens: readonly Token[]): boolean {
  const word = tokens[person.from]?.word;
  const isNear = candidate.is === 'partner' && candidate.gender === null && person.from - candidate.to <= 3;
  return isNear && (word === 'her' || word === 'him') && earlier.some((other) => other.gender === person.gender && other.is !== null);
}

/** "His boyfriend hits him": nobody does it to "him" and is "him"; that would be "himself". */
function isObjectOf(person: Person, candidate: Person, tokens: readonly Token[]): boolean {
  const word = tokens[person.from]?.word;
  if (word !== 'him' && !(word === 'her' && !person.isPossessive)) return false;
  const between = tokens.slice(candidate.to, person.from);
  const isOne =
    between.length === 1 ||
    (between.length === 2 && (between[0]?.word === 'has' || between[0]?.word === 'had' || between[0]?.word === "'s"));
  return isOne && !candidate.isPossessive && !candidate.isObject && between.every(({ kind }) => kind === 'word');
}

/** Where "she" was the person of the record, "he" is somebody else. */
function isOfOtherGender(person: Person, before: readonly Person[]): boolean {
  return before.some((other) => other.is === 'subject' && other.gender !== null && other.gender !== person.gender);
}

const tutors = new Set(['tutor', 'teacher', 'classmates', 'classmate', 'homework', 'detention', 'tutors', 'teachers']);

/** "He smokes, according to his head of year", "she told her form tutor": hers or his. */
function hasTutor(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 14; at += 1) {
    const word = tokens[at]?.word ?? '.';
    if (word === '.') return false;
    const isOwned = ['his', 'her', 'form'].includes(tokens[at - 1]?.word ?? '');
    if (isOwned && (tutors.has(word) || (word === 'form' && tutors.has(tokens[at + 1]?.word ?? '')))) return true;
    if (word === 'head' && tokens[at + 1]?.word === 'of' && tokens[at + 2]?.word === 'year') return true;
  }
  return false;
}

/** "School excluded him": nobody else can be meant. */
function hasSchool(tokens: readonly Token[], before: number): boolean {
  const places = new Set(['school', 'nursery', 'college', 'teacher', 'camhs', 'class', 'pupil', 'senco']);
  for (let at = Math.max(0, before - 12); at < before; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (places.has(word) || ((word === 'year' || word === 'yr') && tokens[at + 1]?.kind === 'number')) return true;
  }
  return false;
}
