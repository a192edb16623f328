import type { FindingPerson } from '../../core/schemas/finding.ts';
import type { TermMeaning } from '../terms/terms.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import { toFindingPerson } from './finding-person.ts';
import { isAtSchool, isLikelyChild } from './likely-child.ts';
import { findParty } from './party.ts';
import type { Person } from './person.ts';
import { findSubject, namedInSentence } from './subject.ts';

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

/** What a sentence that begins with "no" denies of the one spoken of before, rather than of a home. */
const ofOne = new Set(['learning_disability', 'mental_ill_health', 'self_harm']);

/** Returns who has what a mention names: owner, subject of the clause, somebody named right after, else the subject of the sentence before. */
export function findExperiencer(passage: Passage, mention: Span, meaning: TermMeaning, people: readonly Person[]): Experiencer {
  const saidBy = findReporter(passage, mention, people);
  if (meaning.factor === 'domestic_abuse' || meaning.shape === 'act') {
    const party = findParty(passage, mention, meaning, people);
    if (party.isOther && meaning.ofOthers) return { person: meaning.person ?? 'other', isOther: false, saidBy };
    // A child who tells or hears of it is not the one it is done to.
    return { ...party, person: party.person === 'child' && meaning.shape !== 'act' ? 'unspecified' : party.person, saidBy };
  }
  const holders = holdersOf(passage, mention, meaning, people);
  const isOfChild = meaning.subject === 'child' || meaning.factor === 'young_carer';
  const subject = findSubject(passage, mention, holders, ofOne.has(meaning.factor));
  const found = subject ?? (isOfChild ? null : namedInSentence(passage, mention, holders));
  // "Her sister will not speak to us": a grown-up's, since children are not asked to.
  if (meaning.factor === 'non_engagement' && found?.kind === 'sibling' && found.owner) return { person: 'other', isOther: true, saidBy };
  if (meaning.factor === 'pregnancy' && found?.isGuess === true && isAtSchool(passage, mention))
    return { person: 'child', isOther: false, saidBy };
  if (meaning.factor === 'pregnancy' && passage.setting === 'children' && (found === null || found.gender === 'm' || found.is === null)) {
    const sentence = scopeStart(passage.breaks, mention.from, 4);
    const mother =
      people.find((person) => person.is === 'mother' && person.from >= sentence) ?? people.findLast((person) => person.is === 'mother');
    return { ...toFindingPerson(mother ?? found, meaning), saidBy };
  }
  const holder = toFindingPerson(!isOfChild && isFatherMeant(passage, found, people) ? { ...found, is: 'father' } : found, meaning);
  return passage.setting === 'children' && isChildMeant(passage, mention, meaning, found, holder)
    ? { person: 'child', isOther: false, saidBy }
    : { ...holder, saidBy };
}

/** "Mum does not feel unsafe with him, his drinking is the worry": where she is spoken of before and no other man or child is. */
function isFatherMeant({ setting }: Passage, found: Person | null, people: readonly Person[]): found is Person {
  if (setting !== 'children' || found?.kind !== 'he' || found.is !== null) return false;
  const before = people.filter((person) => person.from < found.from && person.is !== null && person.is !== 'professional');
  return before.length > 0 && before.every((person) => person.is === 'mother');
}

/** Nobody is named, or only who looks after the child. */
function isChildMeant(
  passage: Passage,
  mention: Span,
  { factor }: TermMeaning,
  found: Person | null,
  holder: { person: FindingPerson },
): boolean {
  if (holder.person === 'unspecified' && factor === 'young_carer') return true;
  const isCarer = (found?.is === 'other' || found?.is === 'parents') && /^(?:carers?|fc)$/.test(passage.tokens[found.to - 1]?.word ?? '');
  const isNobody = found === null || (holder.person === 'unspecified' && found.is === null);
  return (isNobody || (isCarer && factor === 'self_harm')) && isLikelyChild(passage, mention, factor);
}

/** Whoever can have what a mention names: not the mother in "left doing everything for her mum", not the baby in "baby due", not the neighbours of a belief. */
function holdersOf(passage: Passage, mention: Span, meaning: TermMeaning, people: readonly Person[]): readonly Person[] {
  if (meaning.factor === 'substance_misuse')
    return people.filter((person) => !isBystander(person, passage) && !(meaning.subject === 'adult' && isChildInside(person, mention)));
  if (meaning.factor === 'pregnancy')
    return people.filter(
      (person) => person.kind !== 'child' || person.isName || (person.from < mention.from && !(person.to > mention.from)),
    );
  if (meaning.factor === 'mental_ill_health')
    return people.filter(
      (person) => !isInfant(person, passage) && (person.is !== 'other' || person.from <= mention.from || person.from >= mention.to),
    );
  return meaning.subject === 'child' || meaning.factor === 'young_carer' ? withoutCaredFor(mention, people) : people;
}

/** "Sends Kayla to the shop for her cider": the cider is not the child's. */
function isChildInside(person: Person, mention: Span): boolean {
  return person.is === 'child' && person.from >= mention.from && person.to <= mention.to;
}

const infants = new Set(['baby', 'babies', 'newborn', 'infant', 'unborn', 'ubb', 'toddler', 'neonate', 'twins']);
const counted = /^(?:\d.*|first|second|third|fourth|fifth|sixth|last|next|new|nd|rd|th|st)$/;
const gone = new Set(['removed', 'adopted', 'accommodated']);

function isInfant({ is, from, to }: Person, { tokens }: Passage): boolean {
  return is === 'child' && tokens.slice(from, to).some(({ word }) => infants.has(word));
}

/** "3rd baby. Ex-heroin user", "older child removed due to heroin": not theirs. */
function isBystander(person: Person, passage: Passage): boolean {
  const { kind, isName, isObject, from, to } = person;
  const { tokens } = passage;
  if (isName || (kind !== 'child' && kind !== 'sibling')) return false;
  return gone.has(tokens[to]?.word ?? '') || (isInfant(person, passage) && (isObject || counted.test(tokens[from - 1]?.word ?? '')));
}

/** "Left doing everything for her mum": the mother in the words is the one cared for. */
function withoutCaredFor(mention: Span, people: readonly Person[]): readonly Person[] {
  return people.filter(
    (person) =>
      (person.from < mention.from && person.to <= mention.from) ||
      (person.from === mention.from && !person.isPossessive) ||
      person.to > mention.to,
  );
}

function findReporter(passage: Passage, mention: Span, people: readonly Person[]): Experiencer['saidBy'] {
  const sentence = scopeStart(passage.breaks, mention.from, 4);
  const reporter =
    people.filter((person) => person.isReporter && person.from >= sentence && person.from <= mention.from).at(-1)?.is ?? null;
  return reporter === 'subject' || reporter === 'parents' ? 'unspecified' : reporter;
}
