import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { assignSlots } from './assign-slots.ts';
import { type Identity, slotIdentity } from './identity.ts';
import { placeReadings } from './place-readings.ts';
import { screenIdentity } from './screen-identity.ts';
import type { Slot } from './slot.ts';

const fewest = 3;

/**
 * Whether a screen is a list of people who have nothing to do with each other: a caseload, a search, a class. Its rows are no family, and nothing of it belongs to a case. It
 * shows nobody whose record it is, three or more rows of people of three or more families, and nowhere how they are related. `now` is a London wall time.
 */
export function isPersonList(screen: ScreenReading, lexicon: Lexicon, now: string): boolean {
  const slots = assignSlots(placeReadings([screen], lexicon), lexicon);
  const rows = slots.filter(isRow).map((slot) => slotIdentity(slot, now));
  const people = rows.filter((row) => row.words.length > 1 && (row.dateOfBirth !== null || row.nhsNumber !== null || row.age !== null));
  if (people.length < fewest || families(people) < fewest) return false;
  const isRelated = slots.some(
    (slot) => isRow(slot) && slot.members.some(({ attribute }) => attribute === 'relationship' || attribute === 'parentalResponsibility'),
  );
  if (isRelated) return false;
  const described = slots.some((slot) => slot.kind === 'subject' && !isRow(slot) && hasIdentity(slotIdentity(slot, now)));
  return !described && screenIdentity(screen, lexicon, now).name === null;
}

function isRow(slot: Slot): boolean {
  return slot.key.startsWith('group|') && ['person', 'child', 'adult', 'subject'].includes(slot.kind);
}

function hasIdentity({ name, dateOfBirth, nhsNumber }: Identity): boolean {
  return name !== null || dateOfBirth !== null || nhsNumber !== null;
}

/** Family names, as far as the last word of a name tells. */
function families(people: Identity[]): number {
  return new Set(people.map(({ words }) => words.at(-1))).size;
}
