import type { FindingPerson } from '../core/finding.ts';
import { scopeEnd, scopeStart } from './clauses.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import type { TermMeaning } from './terms.ts';

interface Span {
  from: number;
  to: number;
}

/** Who a mention is about. `isOther`: somebody who is neither parent, partner nor child. */
export interface Experiencer {
  person: FindingPerson;
  isOther: boolean;
  /** Who said it, where the clause names a reporter. */
  saidBy: FindingPerson | 'professional' | null;
}

/** Returns who has what a mention names: owner, subject of the clause, somebody named right after, else the subject of the sentence before. */
export function findExperiencer(passage: Passage, mention: Span, meaning: TermMeaning, people: readonly Person[]): Experiencer {
  const saidBy = findReporter(passage, mention, people);
  if (meaning.factor === 'domestic_abuse' || meaning.shape === 'act') return { ...findParty(passage, mention, meaning, people), saidBy };
  const found = findSubject(passage, mention, people);
  return { ...toPerson(found, meaning), saidBy };
}

function toPerson(found: Person | null, meaning: TermMeaning): { person: FindingPerson; isOther: boolean } {
  const is = found?.is ?? null;
  if (is === 'other') return { person: 'other', isOther: true };
  if (is === 'mother' || is === 'father' || is === 'partner' || is === 'child') return { person: is, isOther: false };
  return { person: meaning.person ?? 'unspecified', isOther: false };
}

function findSubject(passage: Passage, mention: Span, people: readonly Person[]): Person | null {
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
  if (owner) return owner;
  if (inside?.from === mention.from && inside.kind !== 'parents') return inside;
  const after = people.find(
    (person) => person.from >= mention.to && person.from < end && isHolder(person) && isNamedAfter(passage, mention, person),
  );
  if (after && before.length === 0) return after;
  const subject = joinParents(
    before.filter((person) => !person.isReporter && !person.isObject && !(person.isPossessive && mention.from - person.to > 3)),
    passage,
  );
  if (subject) return subject;
  if (inside) return inside;
  const possessor = before.filter((person) => person.isPossessive && !person.isReporter && !person.isObject).at(-1);
  if (possessor) return possessor;
  if (after) return after;
  const object = before.filter((person) => !person.isReporter && person.isObject).at(-1);
  const reporter = before.filter((person) => person.isReporter && person.is !== 'other').at(-1);
  return reporter ?? earlierSubject(passage, mention, start, people) ?? object ?? null;
}

/** Professionals never have the factor. */
function isHolder(person: Person): boolean {
  return person.is !== 'professional';
}

/** "Mum and dad both drink": neither alone. */
function joinParents(subjects: readonly Person[], passage: Passage): Person | null {
  const last = subjects.at(-1);
  const before = subjects.at(-2);
  if (!last) return null;
  const joiner = before ? (passage.tokens[before.to]?.word ?? '') : '';
  const isJoined = before !== undefined && last.from === before.to + 1 && (joiner === 'and' || joiner === '&' || joiner === '/');
  return isJoined ? { ...last, is: 'parents' } : last;
}

/** "heroin use by dad", "schizophrenia - maternal GF", "weed which dad has", "Alcohol: Y (dad, daily)". */
function isNamedAfter(passage: Passage, mention: Span, person: Person): boolean {
  const distance = person.from - mention.to;
  if (distance > 3) return false;
  const linking = new Set([
    '-',
    '(',
    ':',
    'by',
    'in',
    'from',
    'for',
    'which',
    'that',
    're',
    ',',
    'of',
    'with',
    'mgm',
    'y',
    'yes',
    'use',
    'used',
    'misuse',
    'issues',
    'problems',
    'on',
    'seen',
    'noted',
    'observed',
    'expressed',
    'disclosed',
    'reported',
    'visiting',
    'supporting',
    'seeing',
    'to',
  ]);
  for (let at = mention.to; at < person.from; at += 1) if (!linking.has(passage.tokens[at]?.word ?? '')) return false;
  return distance > 0;
}

/** A clause without a subject goes on with the last one: in its sentence, else the sentence before. */
function earlierSubject(passage: Passage, mention: Span, start: number, people: readonly Person[]): Person | null {
  const sentence = scopeStart(passage.breaks, mention.from, 4);
  const inSentence = people.filter((person) => person.from >= sentence && person.from < start && isHolder(person) && !person.isObject);
  const here =
    inSentence.filter((person) => !person.isReporter && !person.isPossessive).at(-1) ??
    inSentence.filter((person) => !person.isReporter).at(-1) ??
    inSentence.at(-1);
  if (here) return here.is === 'other' && here.isReporter ? null : here;
  const opener = passage.tokens[sentence]?.word ?? '';
  if (opener === 'no' || opener === 'nil' || opener === 'both' || sentence === 0) return null;
  const previous = scopeStart(passage.breaks, sentence - 1, 4);
  const earlier = people
    .filter((person) => person.from >= previous && person.from < sentence && isHolder(person) && !person.isObject)
    .at(-1);
  return earlier &&
    (earlier.is === 'mother' || earlier.is === 'father' || earlier.is === 'partner' || earlier.is === 'child') &&
    passage.tokens[sentence - 1]?.kind !== 'break'
    ? earlier
    : null;
}

function findReporter(passage: Passage, mention: Span, people: readonly Person[]): Experiencer['saidBy'] {
  const sentence = scopeStart(passage.breaks, mention.from, 4);
  const reporter =
    people.filter((person) => person.isReporter && person.from >= sentence && person.from <= mention.from).at(-1)?.is ?? null;
  return reporter === 'subject' || reporter === 'parents' ? 'unspecified' : reporter;
}

/** Domestic abuse: the victim where one is named, else the one who does it. */
function findParty(
  passage: Passage,
  mention: Span,
  meaning: TermMeaning,
  people: readonly Person[],
): { person: FindingPerson; isOther: boolean } {
  const inside = people.filter((person) => person.from < mention.to && person.to > mention.from && isHolder(person));
  const suffering = people.filter((person) => passage.tokens[person.from - 1]?.word !== 'by');
  const owner =
    meaning.shape === 'suffered'
      ? inside.find((person) => person.isPossessive && (person.is === 'mother' || person.is === 'father'))
      : null;
  const subject = owner ?? findSubject(passage, mention, suffering) ?? findSubject(passage, mention, people);
  const victim = meaning.shape === 'act' ? (inside.at(-1) ?? null) : null;
  const parties = [victim, subject].filter((person) => person !== null);
  const isClose = parties.some((person) => ['mother', 'father', 'partner', 'child', 'parents', 'subject'].includes(person.is ?? ''));
  const isOther = !isClose && parties.some((person) => person.is === 'other');
  if (isOther) return { person: 'other', isOther: true };
  if (victim) return toPerson(victim.is === 'other' ? subject : victim, meaning);
  if (meaning.shape === 'done' && passage.setting === 'children')
    return toPerson(victimNearby(passage, mention, subject, people) ?? subject, meaning);
  return toPerson(subject, meaning);
}

/** "Mum's last partner was violent": hers, whatever he is called. */
function victimNearby(passage: Passage, mention: Span, subject: Person | null, people: readonly Person[]): Person | null {
  if (subject?.is !== 'partner') return null;
  const owned = people.filter(
    (person) => person.from < mention.from && mention.from - person.from < 25 && (person.is === 'mother' || person.is === 'father'),
  );
  const word = passage.tokens[subject.from]?.word ?? '';
  if (word === 'mum' || word === 'mother' || word === 'moc') return { ...subject, is: 'mother' };
  if (word === 'dad' || word === 'father' || word === 'foc') return { ...subject, is: 'father' };
  return owned.at(-1) ?? null;
}
