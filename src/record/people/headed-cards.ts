import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { parseYesNo } from '../values/answers.ts';
import { namesOrganisation } from '../values/names-organisation.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { attributeIn, attributeOf } from './attributes.ts';
import { mentionsKin, namesAgree } from './identity.ts';
import { judgeHeading, mayBeName } from './judge-heading.ts';
import { isRoleLabel, professionalRole } from './professional-role.ts';
import { type SectionOwner, sectionOwner } from './section-owner.ts';
import type { Placed } from './slot.ts';

/** Cards headed by a worker's name ("Ruth Adeyinka": team, role): path of headings -> whose they are. */
export function headedCards(placed: Placed[], lexicon: Lexicon): Map<string, SectionOwner> {
  const members = new Map<string, Placed[]>();
  for (const item of placed.filter((each) => each.reading.column === null && each.reading.section.length > 0)) {
    const key = cardKey(item);
    members.set(key, [...(members.get(key) ?? []), item]);
  }
  const cards = new Map<string, SectionOwner>();
  for (const [key, items] of members) {
    const title = items[0]?.reading.section.at(-1) ?? '';
    if (isOrganisationCard(items, lexicon) && sectionOwner(items[0]?.reading.section ?? [], lexicon)?.kind !== 'professional')
      cards.set(key, { kind: 'professional', role: null, ordinal: null, heading: null, title });
    else if (judgeHeading(title, lexicon) === 'name' && isWorkerCard(items, lexicon))
      cards.set(key, { kind: 'professional', role: null, ordinal: null, heading: title, title });
    else if (
      sectionOwner(items[0]?.reading.section ?? [], lexicon) === null &&
      mayBeName(title, lexicon) &&
      isRelativesCard(items, title, placed, lexicon)
    )
      cards.set(key, { kind: 'person', role: null, ordinal: null, heading: title, title });
  }
  return cards;
}

/** "Commissioning body": its name is that of an organisation, and nothing in it is told of a person. */
function isOrganisationCard(items: Placed[], lexicon: Lexicon): boolean {
  const isNamed = items.some(
    ({ reading }) => attributeOf(reading.label, lexicon) === 'name' && reading.state === 'filled' && namesOrganisation(reading.value),
  );
  return isNamed && items.every(({ reading }) => /^(?:address|addressLine|phone)$/.test(attributeIn(reading, lexicon) ?? 'phone'));
}

/** It tells how somebody is related or that they hold responsibility, and a field elsewhere on the screen gives another name. */
function isRelativesCard(items: Placed[], title: string, placed: Placed[], lexicon: Lexicon): boolean {
  const words = parseName(title)?.words ?? [];
  const isRelated = items.some(({ reading }) => {
    const asked = attributeIn(reading, lexicon);
    const isKin = [lexicon.people.adultKin, lexicon.people.otherChildKin].some((kin) => mentionsKin(reading.value, kin));
    return (asked === 'relationship' && isKin) || (asked === 'parentalResponsibility' && parseYesNo(reading.value, lexicon) !== null);
  });
  if (!isRelated || items.some(({ reading }) => attributeIn(reading, lexicon) === 'name')) return false;
  return placed.some(({ screen, reading }) => {
    const asked = screen === items[0]?.screen ? attributeIn(reading, lexicon) : null;
    const isNamed = asked === 'name' ? looksLikeName(reading.value) : asked === 'firstName' && reading.state === 'filled';
    return isNamed && !namesAgree(parseName(reading.value)?.words ?? [], words);
  });
}

export function cardKey({ screen, frame, reading }: Placed): string {
  return `${screen}/${frame}/${reading.section.join('>')}`;
}

/** It tells a role that is a profession's, or a role and a team; and nothing that is told of one of the family or of a case. */
function isWorkerCard(items: Placed[], lexicon: Lexicon): boolean {
  const role = items.find((item) => isRoleLabel(item.reading.label) && item.reading.state === 'filled')?.reading.value;
  const isOfFamily = items.some(
    (item) =>
      /^(?:dateOfBirth|age|relationship|parentalResponsibility)$/.test(attributeIn(item.reading, lexicon) ?? '') ||
      knownFacts(item.reading.label, lexicon).some((fact) => /^(?:case\.id|case\.status|child\.|referral\.|plan\.)/.test(fact)),
  );
  if (role === undefined || isOfFamily) return false;
  return (
    professionalRole(role, lexicon) !== null ||
    items.some((item) => /^(?:team|service|agency|organi[sz]ation|department)(?: name)?$/i.test(item.reading.label))
  );
}
