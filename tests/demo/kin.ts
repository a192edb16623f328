import { demoNow } from './families.ts';
import { type Adult, type Child, type Family, nothingKnown } from './family.ts';

export type Person = Adult | Child;

export interface Relative {
  person: Person;
  /** What the relative is to the subject, and the subject to the relative. */
  is: string;
  reverse: string;
  parentalResponsibility: string;
}

/** The person of that id; throws where a family names somebody it does not hold. */
export function personOf(family: Family, id: string): Person {
  const person = [...family.adults, ...family.children].find((one) => one.id === id);
  if (!person) throw new Error(`Family ${family.id} has no ${id}`);
  return person;
}

/** Everyone linked to the subject, with the link read in both directions. */
export function relativesOf(family: Family, subject: string): Relative[] {
  return family.links.flatMap((link) => {
    const parentalResponsibility = link.parentalResponsibility ?? '';
    if (link.to === subject) return [{ person: personOf(family, link.from), is: link.is, reverse: link.reverse, parentalResponsibility }];
    if (link.from === subject) return [{ person: personOf(family, link.to), is: link.reverse, reverse: link.is, parentalResponsibility }];
    return [];
  });
}

/** Whole years at the demo's now; "" where the date of birth is blank or the person has died. */
export function ageOf(person: Person): string {
  const born = person.dateOfBirth ?? '';
  if (born === '' || ('dateOfDeath' in person && person.dateOfDeath)) return '';
  const years = Number(demoNow.slice(0, 4)) - Number(born.slice(0, 4));
  return String(demoNow.slice(5, 10) >= born.slice(5, 10) ? years : years - 1);
}

/** The number a system files a person under: the same on every run, another one in every system. */
export function recordNumber(system: string, person: Person): string {
  const sum = [...`${system} ${person.id}`].reduce((held, sign) => (held * 31 + sign.charCodeAt(0)) % 900000, 7);
  return String(100000 + sum);
}

/** The family as one child's record holds it. */
export function heldOn(family: Family, child: Child): Family {
  if (!family.apart?.includes(child.id)) return family;
  const { adults, children, links } = family;
  return { ...family, ...nothingKnown, adults, children, links };
}
