import type { Mention } from '../mentions.ts';
import { findExperiencer } from '../people/experiencer.ts';
import type { Person } from '../people/person.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';

/** "DV (Dawn Vickers, duty)": initials, and whose they are. */
export function isInitials({ tokens }: Passage, mention: Mention): boolean {
  const { word = '', isCapital } = tokens[mention.from] ?? {};
  if (word.length !== 2 || !isCapital || mention.to !== mention.from + 1) return false;
  if (isBehindName(tokens, mention.from, word) || isAmongAttendees(tokens, mention.from)) return true;
  if (tokens[mention.to]?.word !== '(') return false;
  return [...word].every(
    (letter, at) => tokens[mention.to + 1 + at]?.isCapital === true && tokens[mention.to + 1 + at]?.word[0] === letter,
  );
}

const attendance = new Set([
  'present',
  'apologies',
  'attendees',
  'attended',
  'attending',
  'attendance',
  'invited',
  'distribution',
  'circulation',
]);
const farthestAttendee = 60;

/** "Present: SM (duty manager), DV (FSW)": who came to a meeting. */
function isAmongAttendees(tokens: Passage['tokens'], at: number): boolean {
  let colon = at;
  while (colon > 0 && at - colon < farthestAttendee && tokens[colon]?.kind !== 'break' && tokens[colon]?.word !== ':') colon -= 1;
  return tokens[colon]?.word === ':' && attendance.has(tokens[colon - 1]?.word ?? '');
}

/** "S. Mistry (SM)", "Lena Dunn (LD)". */
function isBehindName(tokens: Passage['tokens'], at: number, initials: string): boolean {
  if (tokens[at - 1]?.word !== '(' || tokens[at + 1]?.word !== ')') return false;
  const last = tokens[at - 2];
  const first = tokens[at - 3]?.word === '.' ? tokens[at - 4] : tokens[at - 3];
  return [first, last].every((name, place) => name?.isCapital === true && name.word[0] === initials[place]);
}

/** "School did not return our call": who does not engage is no family. */
export function isOfService(passage: Passage, mention: Mention, people: readonly Person[]): boolean {
  if (mention.meaning.factor !== 'non_engagement') return false;
  const adverbs = passage.index.sets.get('adverb');
  let before = mention.from;
  while (adverbs?.has(passage.tokens[before - 1]?.word ?? '')) before -= 1;
  return people.some((person) => person.is === 'professional' && person.to === before && !person.isObject);
}

/** "Drugs? cannabis, dad.": the answer says it. */
export function isAskedAndTold(passage: Passage, mention: Mention, all: readonly Mention[]): boolean {
  if (passage.tokens[mention.to]?.word !== '?') return false;
  return all.some(
    (other) =>
      other.meaning.factor === mention.meaning.factor && other.from > mention.to && other.from - mention.to <= 4 && other.to !== mention.to,
  );
}

/** In an adult's record nobody is a child until the text says so. */
export function namesChild(passage: Passage, mention: Mention, people: readonly Person[]): boolean {
  const { person: _usual, ...meaning } = mention.meaning;
  const isInside = people.some((person) => person.is === 'child' && person.from >= mention.from && person.to <= mention.to);
  return isInside || findExperiencer(passage, mention, meaning, people).person === 'child';
}

/** "The children hit each other": no abuse between adults. */
export function isAmongChildren(passage: Passage, mention: Mention, people: readonly Person[]): boolean {
  const start = scopeStart(passage.breaks, mention.from, 2);
  const doer = people.filter((person) => person.from >= start && person.from < mention.from && person.is !== 'professional').at(-1);
  return doer?.kind === 'child' && !doer.isObject && passage.tokens.slice(mention.from, mention.to).some((token) => token.word === 'each');
}

/** "Nan does all the caring": no child does it. */
export function isCareOfGrownUps({ tokens }: Passage, mention: Mention): boolean {
  const isNamed = tokens.slice(mention.from, mention.to).some(({ word }) => word === 'young' || word === 'yc' || word === 'carers');
  return mention.meaning.factor === 'young_carer' && !isNamed;
}

/** "Partner punched the door and pulled her hair": nobody's harm to herself. */
export function isDoneToHer(passage: Passage, mention: Mention, people: readonly Person[]): boolean {
  if (mention.meaning.factor !== 'self_harm') return false;
  const start = scopeStart(passage.breaks, mention.from, 3);
  const doer = people.findLast(
    (person) => person.from >= start && person.from < mention.from && !person.isObject && !person.isPossessive && !person.isReporter,
  );
  const owner = people.find((person) => person.from >= mention.from && person.to <= mention.to && person.isPossessive);
  return doer?.is === 'partner' && owner?.kind === 'she' && doer.gender !== 'f';
}

/** "The toddler hit her head": the head is her own. */
export function isMishap(passage: Passage, mention: Mention, people: readonly Person[]): boolean {
  const start = scopeStart(passage.breaks, mention.from, 3);
  const doer = people.filter((person) => person.from >= start && person.from < mention.from && person.is !== 'professional').at(-1);
  const owner = people.find((person) => person.from >= mention.from && person.to <= mention.to && person.isPossessive);
  const isPronoun = owner?.kind === 'she' || owner?.kind === 'he';
  if (!doer || !isPronoun || doer.isReporter || doer.isObject || doer.isPossessive || doer.is === null) return false;
  return doer.is === owner.is && (doer.gender === null || doer.gender === owner.gender);
}
