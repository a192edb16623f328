import type { EntityType } from '../../core/schemas/rule-terms.ts';
import { canonicalWords, type WordTable } from './label-key.ts';
import { labelWords } from './label-words.ts';
import type { PeopleWords } from './lexicon-data.ts';

export type OwnerKind = 'child' | 'adult' | 'subject' | 'person' | 'professional' | EntityType;

/** Words of labels and headings that say whose a detail is. */
export interface OwnerWords {
  /** Phrase as comparable words joined by a space -> who it is. Longest phrases are tried first. */
  owners: ReadonlyMap<string, { kind: OwnerKind; role: string | null }>;
  longest: number;
  /** Section title (canonical, filler-free) -> what stands under it. */
  sections: ReadonlyMap<string, { kind: OwnerKind; role: string | null }>;
  professionals: { keys: ReadonlySet<string>; child: string | null; adult: string | null }[];
  /** Matches a title that ends in the name of a profession. */
  endsInProfession: RegExp;
  occasions: ReadonlySet<string>;
  /** Titles over what was found in a search or may be a duplicate. */
  otherRecords: ReadonlySet<string>;
}

export function compileOwners(people: PeopleWords, table: WordTable): OwnerWords {
  const owners = new Map<string, { kind: OwnerKind; role: string | null }>();
  const own = (phrase: string, kind: OwnerKind, role: string | null) => owners.set(labelWords(phrase).join(' '), { kind, role });
  for (const word of people.childWords) own(word, 'child', word === 'child' ? null : word);
  for (const word of people.subjectWords) own(word, 'subject', null);
  for (const [role, words] of Object.entries(people.adultRoles)) for (const word of words) own(word, 'adult', role);
  own('person', 'person', null);
  own('household member', 'person', null);
  own('family member', 'person', null);
  own('contact', 'person', null);
  for (const type of ['referral', 'assessment', 'conference', 'admission', 'consent', 'disclosure', 'disagreement'] as const)
    own(type, type, null);
  const sections = new Map<string, { kind: OwnerKind; role: string | null }>();
  const section = (title: string, kind: OwnerKind) => sections.set(sectionKey(title, table), { kind, role: null });
  for (const title of people.personSections) section(title, 'person');
  for (const title of people.adultSections) section(title, 'adult');
  for (const title of people.childSections) section(title, 'child');
  for (const title of people.subjectSections) section(title, 'subject');
  for (const [type, titles] of Object.entries(people.eventSections)) for (const title of titles) section(title, type as EntityType);
  return {
    owners,
    longest: Math.max(...[...owners.keys()].map((key) => key.split(' ').length)),
    sections,
    professionals: people.professionals.map((p) => ({
      keys: new Set(p.words.map((word) => sectionKey(word, table))),
      child: p.child,
      adult: p.adult,
    })),
    endsInProfession: new RegExp(`(?<![\\p{L}-])(?:${people.professionalNouns.join('|')})(?:['’]?s['’]?)?$`, 'iu'),
    occasions: new Set(people.occasionSections.map((title) => labelWords(title).join(' '))),
    otherRecords: new Set(people.otherRecordSections.map((title) => sectionKey(title, table))),
  };
}

const emptyWords = new Set([
  'the',
  'a',
  'an',
  'of',
  'detail',
  'details',
  'information',
  'about',
  'list',
  'for',
  'and',
  'section',
  'info',
  'other',
  'all',
  'in',
  'at',
  'this',
  'record',
  'current',
]);

/** A section title without words such as "details" and without counts. */
export function sectionKey(title: string, table: WordTable): string {
  return canonicalWords(title.replace(/\(\s*\d+\s*\)/g, ''), table)
    .filter((word) => !emptyWords.has(word))
    .sort()
    .join(' ');
}
