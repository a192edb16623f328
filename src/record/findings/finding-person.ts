import type { Finding } from '../../core/schemas/finding.ts';
import type { Narrative } from '../draft.ts';
import { yearsOld } from '../people/identity.ts';
import type { People, Person } from '../people/person.ts';
import { nameWords } from '../values/parse-name.ts';
import type { FactorSide } from './factor-facts.ts';
import { knownAs } from './known-people.ts';

/** Whom a finding of a note is about: by what the reader of notes says, by who is named in the sentence, by the field it stands in. */

/** The facts of a field that asks about factors. */
export function askedFindings(narrative: Narrative): string[] {
  return narrative.facts.filter((definition) => definition.type === 'finding').map((definition) => definition.fact);
}

export function sideOf(
  finding: Finding,
  narrative: Narrative,
  named: Person | null,
  { people, now }: { people: People; now: string },
): FactorSide {
  if (named) return named.kind === 'child' ? 'child' : 'parent';
  if (finding.person === 'child') return 'child';
  if (finding.person === 'other') return 'household';
  if (finding.person !== 'unspecified') return 'parent';
  if (narrative.person?.kind === 'child' || asksAbout('risk.child.', narrative)) return 'child';
  if (asksAbout('risk.parent.', narrative)) return 'parent';
  const { subject } = people;
  if (subject.kind !== 'child' || !subject.person) return 'parent';
  // A bare mention on the record of a small child speaks of who looks after it.
  return (yearsOld(subject.person.identity, now) ?? 0) >= 10 ? 'child' : 'parent';
}

export function childAsked(narrative: Narrative, side: FactorSide, people: People): Person | null {
  return narrative.person ?? (side === 'child' ? people.flatChild : null);
}

/** A field that asks about children's factors only ("Child's mental health: low mood"), or about adults' only. */
function asksAbout(side: string, narrative: Narrative): boolean {
  const asked = askedFindings(narrative);
  return asked.length > 0 && asked.every((fact) => fact.startsWith(side));
}

const someoneElse =
  /\b(?:he|she|they|him|her|his|their|child(?:ren)?|son|daughter|boys?|girls?|baby|siblings?|young person|mother|mum|father|dad|partner)\b/i;

/** A name in the sentence says whose it is where the reader of notes could not tell, or took the child of the sentence before. */
export function personNamed(finding: Finding, sentence: string, people: People): Person | null {
  const inWords = finding.person === 'child' ? namedIn(finding.text, people) : null;
  if (inWords?.kind === 'child') return inWords;
  if (finding.person !== 'unspecified' && (finding.person !== 'child' || someoneElse.test(sentence))) return null;
  return namedIn(sentence, people);
}

/** The one person of the record whom the sentence calls by name, where the reader of notes left it open; null where it names nobody or several. */
function namedIn(words: string, people: People): Person | null {
  const sentence = words.replace(/['’]s\b/g, '');
  const said = new Set(nameWords(sentence));
  const capital = new Set(sentence.match(/\p{Lu}[\p{L}'’-]+/gu)?.flatMap(nameWords) ?? []);
  const isCalled = (word: string | undefined) => word !== undefined && word.length > 2 && said.has(word) && capital.has(word);
  const called = people.persons.filter((person) => isCalled(person.identity.words[0]));
  return called.length === 1 ? (called[0] ?? null) : null;
}

export function entityOf(finding: Finding, about: Person | null, people: People): string | null {
  if (finding.person === 'child') return (about?.kind === 'child' ? about : people.flatChild)?.key ?? null;
  if (finding.person === 'unspecified') return (about ?? (people.subject.kind === 'adult' ? people.subject.person : null))?.key ?? null;
  return people.persons.find((person) => person.kind === 'adult' && knownAs(person)?.is === finding.person)?.key ?? null;
}
