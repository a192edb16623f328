import type { FindingPerson } from '../../core/schemas/finding.ts';
import type { TermMeaning } from '../terms/terms.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import { toFindingPerson } from './finding-person.ts';
import { isLikelyChild } from './likely-child.ts';
import { findParty } from './party.ts';
import type { Person } from './person.ts';
import { findSubject } from './subject.ts';

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
  if (meaning.factor === 'domestic_abuse' || meaning.shape === 'act') {
    const party = findParty(passage, mention, meaning, people);
    if (party.isOther && meaning.ofOthers) return { person: meaning.person ?? 'other', isOther: false, saidBy };
    // A child who tells or hears of it is not the one it is done to.
    return { ...party, person: party.person === 'child' && meaning.shape !== 'act' ? 'unspecified' : party.person, saidBy };
  }
  const found = findSubject(passage, mention, holdersOf(mention, meaning, people));
  if (meaning.factor === 'pregnancy' && passage.setting === 'children' && (found === null || found.gender === 'm' || found.is === null)) {
    const sentence = scopeStart(passage.breaks, mention.from, 4);
    const mother = people.find((person) => person.is === 'mother' && person.from >= sentence);
    return { ...toFindingPerson(mother ?? found, meaning), saidBy };
  }
  const holder = toFindingPerson(found, meaning);
  return passage.setting === 'children' && isChildMeant(passage, mention, meaning, found, holder)
    ? { person: 'child', isOther: false, saidBy }
    : { ...holder, saidBy };
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
  const isCarer = found?.is === 'other' && /^(?:carers?|fc)$/.test(passage.tokens[found.to - 1]?.word ?? '');
  const isNobody = found === null || (holder.person === 'unspecified' && found.is === null);
  return (isNobody || (isCarer && factor === 'self_harm')) && isLikelyChild(passage, mention, factor);
}

/** Whoever can have what a mention names: not the mother in "left doing everything for her mum", not the baby in "baby due", not the neighbours of a belief. */
function holdersOf(mention: Span, meaning: TermMeaning, people: readonly Person[]): readonly Person[] {
  if (meaning.factor === 'pregnancy')
    return people.filter((person) => person.kind !== 'child' || person.isName || person.from < mention.from);
  if (meaning.factor === 'mental_ill_health')
    return people.filter((person) => person.is !== 'other' || person.from <= mention.from || person.from >= mention.to);
  return meaning.subject === 'child' ? withoutCaredFor(mention, people) : people;
}

/** "Left doing everything for her mum": the mother in the words is the one cared for. */
function withoutCaredFor(mention: Span, people: readonly Person[]): readonly Person[] {
  return people.filter(
    (person) => person.from < mention.from || (person.from === mention.from && !person.isPossessive) || person.to > mention.to,
  );
}

function findReporter(passage: Passage, mention: Span, people: readonly Person[]): Experiencer['saidBy'] {
  const sentence = scopeStart(passage.breaks, mention.from, 4);
  const reporter =
    people.filter((person) => person.isReporter && person.from >= sentence && person.from <= mention.from).at(-1)?.is ?? null;
  return reporter === 'subject' || reporter === 'parents' ? 'unspecified' : reporter;
}
