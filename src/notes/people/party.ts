import type { FindingPerson } from '../../core/schemas/finding.ts';
import type { TermMeaning } from '../terms/terms.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import { toFindingPerson } from './finding-person.ts';
import type { Person } from './person.ts';
import { findSubject, isHolder } from './subject.ts';

interface Span {
  from: number;
  to: number;
}

/** Domestic abuse: the victim where one is named, else the one who does it. */
export function findParty(
  passage: Passage,
  mention: Span,
  meaning: TermMeaning,
  people: readonly Person[],
): { person: FindingPerson; isOther: boolean } {
  const inside = people.filter((person) => person.from < mention.to && person.to > mention.from && isHolder(person));
  const holders = meaning.shape === 'suffered' ? people.filter((person) => !isKeptFrom(person, passage, mention)) : people;
  const suffering = holders.filter((person) => passage.tokens[person.from - 1]?.word !== 'by');
  const owner =
    meaning.shape === 'suffered'
      ? inside.find((person) => person.isPossessive && (person.is === 'mother' || person.is === 'father'))
      : null;
  const subject = withoutGuess(owner ?? findSubject(passage, mention, suffering) ?? findSubject(passage, mention, holders));
  const done = meaning.shape === 'act' ? (inside.at(-1) ?? null) : doneTo(passage, inside, subject);
  const isOnlyName = subject?.is === 'child' && subject.isName === true;
  const victim = meaning.shape === 'suffered' && !isOnlyName && !(done?.gender === 'f' && subject?.gender !== 'f') ? null : done;
  const parties = [victim, subject].filter((person) => person !== null);
  const isClose = parties.some((person) => ['mother', 'father', 'partner', 'child', 'parents', 'subject'].includes(person.is ?? ''));
  const struckOne = victim ?? done;
  const isOfOther = subject?.owner?.is === 'other' && (isPronoun(struckOne) || struckOne?.owner !== undefined);
  const isOther = isOfOther || isAtAnother(passage, mention, people) || (!isClose && parties.some((person) => person.is === 'other'));
  if (isOther) return { person: 'other', isOther: true };
  if (victim) return toFindingPerson(victim.is === 'other' || isEarlierPartner(victim, subject, passage) ? subject : victim, meaning);
  const ofRecord = subject === done ? null : victimOfRecord(passage, mention, subject, people);
  const known = subject?.is ? subject : null;
  if (meaning.shape === 'suffered')
    return toFindingPerson(
      ofRecord ??
        known ??
        spokenOfBefore(mention, subject, people) ??
        namedLater(passage, mention, people) ??
        motherBeside(passage, mention, people),
      meaning,
    );
  const struck = subject?.is === 'other' ? null : struckRightAfter(passage, mention, subject, people);
  return toFindingPerson(
    struck ??
      victimNearby(passage, mention, subject, people) ??
      ofRecord ??
      known ??
      namedLater(passage, mention, people) ??
      motherBeside(passage, mention, people),
    meaning,
  );
}

/** "A domestic at the neighbour's", "a fight at her sister's": theirs. */
function isAtAnother({ tokens }: Passage, { to }: Span, people: readonly Person[]): boolean {
  if (tokens[to]?.word !== 'at') return false;
  return people.some(
    (person) => person.is === 'other' && tokens[person.to - 1]?.word === "'s" && person.from > to && person.from - to <= 2,
  );
}

const keptFrom = new Set(['allowed', 'see', 'seeing', 'contact', 'visit', 'visiting']);
const besideKept = new Set(['from', 'her', 'his', 'with', 'to', 'no', 'any']);

/** "Not allowed friends": the friends of whom somebody is deprived have nothing themselves. */
function isKeptFrom({ is, from, to }: Person, { tokens }: Passage, mention: Span): boolean {
  const before = tokens[from - 1]?.word ?? '';
  return is === 'other' && (keptFrom.has(before) || (besideKept.has(before) && from > mention.from && to <= mention.to));
}

/** "Non-mol served on Kieran": a name that nothing says is a child's, and that stands where those do against whom it is. */
function withoutGuess(subject: Person | null): Person | null {
  return subject?.isGuess === true && subject.isObject ? null : subject;
}

/** The mother wherever her sentence names her: a child's record tells of what is done to her far more often than to anybody else. */
function motherBeside({ breaks, setting }: Passage, mention: Span, people: readonly Person[]): Person | null {
  if (setting !== 'children') return null;
  const [from, to] = [scopeStart(breaks, mention.from, 4), scopeEnd(breaks, mention.to, 4)];
  return people.find((person) => person.is === 'mother' && person.from >= from && person.from < to) ?? null;
}

const former = new Set(['former', 'previous', 'ex', 'old', 'earlier', 'another']);

/** "Dad was convicted of assaulting a former girlfriend": she is nobody of this family, so the one who did it. */
function isEarlierPartner(victim: Person, subject: Person | null, { tokens, setting }: Passage): boolean {
  const isParent = subject?.is === 'father' || subject?.is === 'mother';
  return (
    setting === 'children' &&
    isParent &&
    victim.is === 'partner' &&
    [-1, 0].some((step) => former.has(tokens[victim.from + step]?.word ?? ''))
  );
}

const sourcesOf = new Set(['from', 'with', 'against', 'by']);

/** "Ex was violent, mum left in May": the mother whose partner it is; in an adult's record whoever the record is about. */
function victimOfRecord({ setting, tokens }: Passage, mention: Span, subject: Person | null, people: readonly Person[]): Person | null {
  const isSource = subject?.is === 'father' && (sourcesOf.has(tokens[subject.from - 1]?.word ?? '') || subject.owner?.is === 'child');
  if (!subject || subject.isPossessive || !(subject.is === 'partner' || (isSource && setting === 'children'))) return null;
  if (setting !== 'children') return subject.gender === 'f' ? null : { ...subject, is: 'subject' };
  if (subject.gender === 'f') return null;
  return (
    people.findLast((person) => person.is === 'mother' && person.from < mention.from) ??
    people.find((person) => person.is === 'mother') ??
    null
  );
}

/** "Referred to IDVA but mum does not want it": the one spoken of next, where nobody was before. */
function namedLater(passage: Passage, mention: Span, people: readonly Person[]): Person | null {
  const opener = passage.tokens[scopeStart(passage.breaks, mention.from, 4)]?.word ?? '';
  if (opener === 'no' || opener === 'nil' || opener === 'denies') return null;
  const end = scopeEnd(passage.breaks, mention.to, 4);
  const next = people.find(
    (person) =>
      person.from >= mention.to &&
      person.from < end &&
      isHolder(person) &&
      !person.isGuess &&
      !sources.has(passage.tokens[person.from - 1]?.word ?? ''),
  );
  return next && (next.is === 'mother' || next.is === 'father' || next.is === 'subject') ? next : null;
}

/** "Her sister's husband beats her": the sister, not whoever else is a she. */
function isPronoun(person: Person | null): boolean {
  return person?.kind === 'she' || person?.kind === 'he';
}

/** "Mum in sunglasses. He lost it on Sunday": the grown-up spoken of before, where nothing says whom he hurts. */
function spokenOfBefore(mention: Span, subject: Person | null, people: readonly Person[]): Person | null {
  if (subject !== null && !(isPronoun(subject) && subject.is === null)) return null;
  const before = people.findLast((person) => person.to <= mention.from && (person.is === 'mother' || person.is === 'father'));
  return before && before.gender !== subject?.gender ? before : null;
}

const towards = new Set(['of', 'against', 'on', 'upon', 'to', 'towards', 'toward']);

/** "Arrested for assaulting mum", "a battery against mum": the one it was done to follows at once. */
function struckRightAfter(passage: Passage, mention: Span, subject: Person | null, people: readonly Person[]): Person | null {
  const at = towards.has(passage.tokens[mention.to]?.word ?? '') ? mention.to + 1 : mention.to;
  const next = people.find((person) => person.from === at && !person.isPossessive && isHolder(person));
  // "He is on bail for assaulting his girlfriend": in the record of the one who did it.
  const isOwnPartner = passage.setting !== 'children' && next?.is === 'partner' && subject?.is === 'subject';
  const isVictim = next?.is === 'mother' || next?.is === 'father' || next?.is === 'subject' || isOwnPartner;
  return next && isVictim && next.is !== subject?.is ? next : null;
}

const sources = new Set(['by', 'from', 'of', 'with', 'because', 'around', 'when', 'if', 'while']);

/** "Partner takes her wages": who is spoken of inside the words and is not the one who does it. */
function doneTo(passage: Passage, inside: readonly Person[], subject: Person | null): Person | null {
  const isKnown = subject?.is === 'partner' || subject?.is === 'father' || subject?.is === 'mother' || subject?.is === null;
  if (!subject || !(isKnown || (subject.is === 'child' && subject.isName))) return null;
  const found = inside.find(
    (person) =>
      person !== subject &&
      person.is !== subject.is &&
      !(person.gender !== null && person.gender === subject.gender) &&
      !(subject.is === 'mother' && !person.isPossessive) &&
      !sources.has(passage.tokens[person.from - 1]?.word ?? ''),
  );
  return found && (found.is === 'mother' || found.is === 'father' || found.is === 'subject' || found.is === 'partner') ? found : null;
}

/** "Mum's last partner was violent", "her ex keeps turning up": hers, whatever he is called. */
function victimNearby(passage: Passage, mention: Span, subject: Person | null, people: readonly Person[]): Person | null {
  if (subject?.is !== 'partner') return null;
  const { owner } = subject;
  if (owner && (owner.is === 'mother' || owner.is === 'father' || owner.is === 'subject')) return { ...subject, is: owner.is };
  if (passage.setting !== 'children') return null;
  if (owner?.is === null && owner.gender === 'f') return { ...subject, is: 'mother' };
  const owned = people.filter(
    (person) => person.from < mention.from && mention.from - person.from < 25 && (person.is === 'mother' || person.is === 'father'),
  );
  const word = passage.tokens[subject.from]?.word ?? '';
  if (word === 'mum' || word === 'mother' || word === 'moc') return { ...subject, is: 'mother' };
  if (word === 'dad' || word === 'father' || word === 'foc') return { ...subject, is: 'father' };
  return owned.at(-1) ?? null;
}
