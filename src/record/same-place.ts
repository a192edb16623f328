import type { DraftInput } from './draft.ts';
import { mentionsKin, namesAgree } from './people/identity.ts';
import type { People, Person } from './people/person.ts';
import type { Statement } from './statement.ts';
import { plain } from './values/answers.ts';
import { nameWords } from './values/parse-name.ts';

const address = /^(?:child|adult)\.address$/;
const subjectWord =
  /^(?:(?:the|this|subject|index|main|focus) )*(?:child|yp|cyp|young person|child\/young person|pupil|student|person|patient|client|service user|subject|su|baby|(?:him|her|them)self|self)(?:['’]?s?)?(?: (?:address|home|record|details?))?$/;

/** Whom a value such as "Same as child", "As above" or "See mother" points to: in words, `above` for what stands before it, `any` where it does not say; null where it is no such value. */
export function pointsTo(text: string): string | null {
  const said = plain(text)
    .replace(/[.)\]]+$|^[([]+/g, '')
    .replace(/^lives (?:at )?(?=(?:the )?same\b|with\b)/, '')
    .trim();
  if (said.length > 60) return null;
  if (/^(?:ditto|"|''|”|〃|do)$/.test(said) || /^(?:the )?same(?: (?:address|home|house|household|place))?$/.test(said)) return 'any';
  const [, whom] =
    /^(?:(?:the )?same(?: (?:address|home|house|household|place))?(?: (?:as|as for|as per|with|of))|as(?: (?:for|per|with))?|see|at|shares? (?:address )?with|c\/o|with)\s+(?:the )?(.{2,40})$/.exec(
      said,
    ) ?? [];
  if (whom === undefined || (/^(?:at|c\/o|with)\b/.test(said) && !subjectWord.test(whom))) return null;
  if (/\d/.test(whom) && !/^(?:child|parent|adult|person) \d$/.test(whom)) return null;
  return /^(?:above|before|previous(?: (?:row|address|person))?|main address|home address)$/.test(whom) ? 'above' : whom;
}

/**
 * "Same as child" under "Address" is the child's address. What points to nobody whose one address is known says nothing where it names nobody ("As above"), and stays as it stands
 * where it does.
 */
export function resolvePlaces(statements: readonly Statement[], { people, lexicon }: Pick<DraftInput, 'people' | 'lexicon'>): Statement[] {
  const told = statements.filter((s) => address.test(s.fact) && s.status === 'recorded' && pointsTo(s.text) === null);
  return statements.flatMap((statement) => {
    const whom = address.test(statement.fact) && statement.status === 'recorded' ? pointsTo(statement.text) : null;
    if (whom === null) return [statement];
    const value = valueFor(whom, statement, told, people, lexicon.people.adultKin);
    if (value !== null) return [{ ...statement, value }];
    return whom === 'any' || whom === 'above' ? [] : [statement];
  });
}

function valueFor(whom: string, from: Statement, told: readonly Statement[], people: People, adultKin: string[]): string | null {
  const own = people.subject.person;
  const ofSubject = own && own.key !== from.entity ? only(own, told) : null;
  if (whom === 'above') return before(from, told) ?? ofSubject;
  if (whom === 'any') return ofSubject ?? (from.listed ? before(from, told) : null);
  const person = personMeant(whom, from, people, adultKin);
  return person === null ? null : only(person, told);
}

function personMeant(whom: string, from: Statement, { persons, subject, flatChild }: People, adultKin: string[]): Person | null {
  const others = persons.filter((person) => person.key !== from.entity);
  if (subjectWord.test(whom)) {
    const isChildMeant = /child|yp|young|pupil|student|baby/.test(whom);
    const meant = isChildMeant && subject.kind !== 'child' ? flatChild : subject.person;
    return meant && meant.key !== from.entity ? meant : null;
  }
  const word = whom.replace(/['’]s?(?: address| home)?$/, '').replace(/ (?:address|home)$/, '');
  const alike = others.filter(({ identity, role }) => {
    const isRelated = mentionsKin(identity.relationship ?? role ?? '', [word]);
    return adultKin.includes(word) ? isRelated : namesAgree(nameWords(word), identity.words);
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The one address told of somebody. */
function only(person: Person, told: readonly Statement[]): string | null {
  const own = told.filter((s) => s.entity === person.key && !/placement|previous|other|mailing|correspondence/i.test(s.evidence.label));
  const values = [...new Set(own.map((s) => String(s.value)))];
  const longest = values.sort((a, b) => b.length - a.length)[0] ?? null;
  return longest !== null && values.every((value) => plain(longest).includes(plain(value))) ? longest : null;
}

/** The address that stands nearest before it on the same screen and is somebody else's. */
function before(from: Statement, told: readonly Statement[]): string | null {
  const earlier = told.filter((s) => s.screen === from.screen && s.entity !== from.entity && (s.order ?? 0) < (from.order ?? 0));
  const [nearest] = earlier.sort((a, b) => (b.order ?? 0) - (a.order ?? 0));
  return nearest === undefined ? null : String(nearest.value);
}
