import type { DraftInput } from './draft.ts';
import { knownFacts } from './lexicon/known-facts.ts';
import { isPlain, usualFacts } from './lexicon/resolve-label.ts';
import { isAttributeFact } from './people/attributes.ts';
import { hasEnded, isRoleLabel, professionalRole } from './people/professional-role.ts';
import { sectionOwner } from './people/section-owner.ts';
import type { Slot } from './people/slot.ts';
import { parseDate } from './values/parse-date.ts';

type Member = Slot['members'][number];
type Named = { child: string | null; adult: string | null };

const workerColumn =
  /^(?:(?:involvement|team|care team|network|core group|tac|taf) member|involved (?:person|party|professional|worker)|named (?:person|worker|professional)|worker|practitioner|professional|staff|staff member|member of staff|user|officer|clinician|allocated to|assigned to|contact|contact name|person|employee|owner)(?: name)?$/i;
const placeColumn = /^(?:organi[sz]ation|agency|establishment|setting|provider|practice|surgery|school|service|company|base)(?: name)?$/i;
const isOfPlace = /\.(?:school|nursery|childrensCentre)$/;

/** Under "GP" the name is the GP's; anything else under a professional's heading is theirs and no fact of the family. What has ended is nobody's. */
export function professionalFact(member: Member, slot: Slot, input: DraftInput): readonly string[] {
  const { lexicon, people } = input;
  if (isOver(slot, input)) return [];
  const named = roleInSlot(slot, input) ?? sectionOwner(member.placed.reading.section, lexicon)?.named;
  const fact = named ? factFor(named, input) : null;
  if (namesProfessional(member, slot, fact)) return fact === null ? [] : [fact];
  // The team of the worker to whom the case is allocated is the one that holds it.
  const isOfHolder = named?.child === 'case.allocatedWorker' || named?.child === 'child.allocatedSocialWorker';
  const isAlone = member.placed.reading.column === null || named?.child === 'case.allocatedWorker';
  if (isOfHolder && isAlone && /^(?:current )?team(?: name)?$/i.test(member.label)) return ['case.team'];
  if (isOfHolder && placeColumn.test(member.label) && /\b(?:team|hub)\b/i.test(member.placed.reading.value)) return ['case.team'];
  const ofCase = caseField(member, slot, input);
  if (ofCase !== null) return [ofCase];
  if (member.attribute !== null && member.attribute !== 'gp') return [];
  const isColumn = member.placed.reading.column !== null && (placeColumn.test(member.label) || workerColumn.test(member.label));
  if (isColumn || (roleInSlot(slot, input) && isRoleOf(member))) return [];
  const known = knownFacts(member.label, lexicon).filter((each) => !isAttributeFact(each, lexicon) || member.attribute === 'gp');
  if (people.subject.kind === 'child' && member.attribute === 'gp') return ['child.gp'];
  if (known.length === 1 && isPlain(member.label, lexicon)) return known;
  // Under "Allocation" stands what is known of the case, not of a worker.
  const isOfCase = member.placed.reading.column === null && slot.members.some((other) => holdsCase(other, input));
  return isOfCase ? usualFacts(member.label, lexicon).filter((each) => /^(?:plan|case|referral)\./.test(each)) : [];
}

/** Under "Allocation" a field outside any table says by itself who holds the case, and beside that which team. */
function caseField(member: Member, slot: Slot, { lexicon }: DraftInput): string | null {
  if (member.placed.reading.column !== null || slot.heading !== null) return null;
  const holds = (other: Member): boolean => holdsCase(other, { lexicon });
  if (holds(member)) return 'case.allocatedWorker';
  const isTeam = /^(?:current |allocated )?team(?: name)?$/i.test(member.label.trim());
  return isTeam && (slot.members.some(holds) || /\balloca/i.test(member.placed.reading.section.at(-1) ?? '')) ? 'case.team' : null;
}

function holdsCase({ label }: Member, { lexicon }: Pick<DraftInput, 'lexicon'>): boolean {
  return knownFacts(label, lexicon).includes('case.allocatedWorker');
}

function factFor(named: Named, { people }: DraftInput): string | null {
  return people.subject.kind === 'child' ? named.child : named.adult;
}

/** Who it is: the name; in a table of workers the column that holds them, in one of organisations theirs. */
function namesProfessional(member: Member, slot: Slot, fact: string | null): boolean {
  const asksPlace = isOfPlace.test(fact ?? '');
  const others = slot.members.filter((other) => other !== member && other.placed.reading.column !== null);
  const places = others.some((other) => placeColumn.test(other.label));
  if (member.attribute === 'name') return !(asksPlace && places);
  if (slot.heading !== null) return false;
  // "Education > Setting" names the school as "School" does.
  if (member.placed.reading.column === null) return asksPlace && placeColumn.test(member.label);
  const isNamed = others.some((other) => other.attribute === 'name' || workerColumn.test(other.label));
  if (placeColumn.test(member.label)) return asksPlace || /\.gp$/.test(fact ?? '') || !isNamed;
  return workerColumn.test(member.label) && !asksPlace && !others.some((other) => other.attribute === 'name');
}

/** A row "Health visitor | Ann Lee", or a card under "Ann Lee" with the role "Health visitor", names the health visitor. */
export function roleInSlot(slot: Slot, { lexicon }: Pick<DraftInput, 'lexicon'>): Named | null {
  const role = slot.members.find((member) => isRoleOf(member) && member.placed.reading.state === 'filled');
  return role ? professionalRole(role.placed.reading.value, lexicon) : null;
}

/** "Professional 1 role" asks for the role of the first. */
const isRoleOf = ({ label, placed }: Member): boolean => isRoleLabel(placed.reading.label) || isRoleLabel(label);

/** The row or card says that what it tells has ended. */
export function isOver(slot: Slot, { now }: Pick<DraftInput, 'now'>): boolean {
  return hasEnded(
    slot.members.map((member) => member.placed.reading),
    (text) => parseDate(text, now),
    now,
  );
}

/** The name that stands as the heading of a professional's card: the fact it fills and the reading that tells the role. */
export function headedProfessional(slot: Slot, input: DraftInput): { fact: string; name: string; role: Member } | null {
  if (slot.kind !== 'professional' || slot.heading === null || isOver(slot, input)) return null;
  const role = slot.members.find((member) => isRoleLabel(member.placed.reading.label) && member.placed.reading.state === 'filled');
  const named = role ? professionalRole(role.placed.reading.value, input.lexicon) : null;
  const fact = named ? factFor(named, input) : null;
  return role && fact !== null ? { fact, name: slot.heading, role } : null;
}
