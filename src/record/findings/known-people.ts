import type { KnownPerson } from '../note-reader.ts';
import type { People, Person } from '../people/person.ts';

// The first that fits says who somebody is; a stepfather is a partner of the mother's, a grandmother no mother.
const kin: readonly [is: KnownPerson['is'], gender: KnownPerson['gender'] | undefined, words: RegExp][] = [
  [
    'other',
    'f',
    /\b(?:grand|great|god|foster)[- ]?mother|\b(?:gran|nan|nana|aunt|auntie|aunty|niece)\b|mother[- ]in[- ]law|sister[- ]in[- ]law/,
  ],
  ['other', 'm', /\b(?:grand|great|god|foster)[- ]?father|\b(?:grandad|uncle|nephew)\b|father[- ]in[- ]law|brother[- ]in[- ]law/],
  [
    'other',
    undefined,
    /\b(?:grandparents?|foster|carer|guardian|friend|neighbour|cousin|brother|sister|sibling|son|daughter|lodger|landlord|godparent|next of kin)\b/,
  ],
  ['partner', 'm', /\bstep[- ]?(?:father|dad)\b|\b(?:husband|boyfriend)\b/],
  ['partner', 'f', /\bstep[- ]?(?:mother|mum)\b|\b(?:wife|girlfriend)\b/],
  ['partner', undefined, /\b(?:partner|spouse|step[- ]?parent)\b/],
  ['mother', 'f', /\b(?:mother|mum|mam|mom)\b/],
  ['father', 'm', /\b(?:father|dad)\b/],
  ['parent', undefined, /\bparent\b/],
];
const daughter = /\b(?:daughter|sister|girl|niece)\b/;
const son = /\b(?:son|brother|boy|nephew)\b/;
const noName = /^(?:unborn|baby|infant|child|unknown|mother|father|mum|dad)$/;

/** The people of a record by first name, for the reader of notes. A name that two people of different standing share is left out. */
export function knownPeople({ persons, subject }: People): KnownPerson[] {
  const byName = new Map<string, KnownPerson | null>();
  for (const person of persons) {
    const name = person.identity.name?.split(' ')[0]?.toLowerCase() ?? '';
    if (name.length < 2 || noName.test(name)) continue;
    const known = knownAs(person, person === subject.person && subject.kind === 'adult');
    const other = byName.get(name);
    byName.set(name, known && (other === undefined || other?.is === known.is) ? { name, ...known } : null);
  }
  return [...byName.values()].filter((known) => known !== null);
}

/** Who somebody is to the child of a record, or to the adult whose record it is; null where nothing says. */
export function knownAs(person: Person, isSubject = false): Omit<KnownPerson, 'name'> | null {
  const said = `${person.identity.relationship ?? ''} ${person.role ?? ''}`.toLowerCase();
  if (person.kind === 'child') return { is: 'child', ...genderOf(daughter.test(said) ? 'f' : son.test(said) ? 'm' : undefined) };
  if (isSubject) return { is: 'subject' };
  const [is, gender] = kin.find(([, , words]) => words.test(said)) ?? [];
  return is ? { is, ...genderOf(gender) } : null;
}

function genderOf(gender: KnownPerson['gender'] | undefined): Pick<KnownPerson, 'gender'> {
  return gender ? { gender } : {};
}
