import type { Fact } from '../schemas/case-record.ts';
import { hasFindings, namesPerson, signOf } from './fact-signs.ts';
import type { FactSlots } from './fact-slots.ts';
import type { IndexedEntity, RecordIndex } from './indexed-record.ts';

interface Placed extends Pick<RecordIndex, 'shown' | 'signs' | 'namesPeople'> {
  /** Something is said of a child: on screens that name none (an adult's notes) it is still about a child, who must be asked about. */
  speaksOfChild: boolean;
}

/** Puts every fact into its slot, and its sign among the signs, for which `room` is needed. */
export function placeFacts(facts: readonly Fact[], byKey: ReadonlyMap<string, IndexedEntity>, slots: FactSlots, room: number): Placed {
  const placed: Placed = {
    shown: new Uint8Array(slots.byFact.size),
    signs: new Uint16Array(room),
    namesPeople: false,
    speaksOfChild: false,
  };
  let holder: IndexedEntity | undefined;
  for (const fact of facts) {
    // Facts of one person or event mostly come together.
    if (holder?.entity.key !== fact.entity) holder = byKey.get(fact.entity);
    const place = slots.byFact.get(fact.fact);
    const sign = signOf(fact);
    if (namesPerson(sign)) placed.namesPeople = true;
    if (!place || !holder || place.typeNumber !== holder.typeNumber) continue;
    holder.facts[place.slot] = fact;
    placed.shown[place.factNumber] = 1;
    placed.signs[holder.signs + place.slot] = sign;
    if (hasFindings(sign) && isSaidOfChild(fact)) placed.speaksOfChild = true;
  }
  return placed;
}

function isSaidOfChild({ fact, entity, findings }: Fact): boolean {
  return (
    entity === 'case' && fact.startsWith('risk.child.') && findings.some(({ status }) => status === 'present' || status === 'possible')
  );
}
