import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { isLooselyKnown } from './lexicon/resolve-label.ts';
import { attributeOf } from './people/attributes.ts';
import type { Placed, Slot } from './people/slot.ts';

/** Whether a reading says a fact only by the way, so that what says otherwise plainly counts before it. */
export function isSaidByTheWay(definition: FactDefinition, placed: Placed, label: string, slot: Slot, lexicon: Lexicon): boolean {
  return (
    slot.kind === 'professional' ||
    vagueWorker.test(placed.reading.label.trim()) ||
    /^name of your\b|^your\b/i.test(placed.reading.label.trim()) ||
    isVagueCell(placed) ||
    (definition.fact.endsWith('.address') && isOtherAddress(placed, slot)) ||
    isGuessed(definition, label, placed, lexicon) ||
    isByTheWay(definition, placed)
  );
}

/** Labels under which the worker of the case stands, and as often that of a task. */
const vagueWorker =
  /^(?:assigned (?:to|user)|owner|worker|key ?worker|practitioner|held by|staff|team|service|allocated to|stage|state|base|provider|employer|establishment|institution|centre|site|setting|campus)$/i;

/** "Temporary" beside an address in its row: not where somebody lives for good. */
function isOtherAddress({ reading }: Placed, { members }: Slot): boolean {
  return members.some(
    ({ placed: { reading: other } }) =>
      other.group !== null &&
      other.group === reading.group &&
      /^(?:address )?(?:type|use|usage|kind|category)$/i.test(other.label.trim()) &&
      /^(?:temporary|correspondence|mailing|postal|billing|work|business|school|respite|holiday|alternat\w+|second\w*|other|c\/o|care of|term[- ]time)\b/i.test(
        other.value.trim(),
      ),
  );
}

/** "Date" in a row of meetings means what its row says: a field that says it by itself counts before it. */
function isVagueCell({ reading: { column, label } }: Placed): boolean {
  return column !== null && /^(?:(?:start|end|meeting|event) )?(?:date|time|date ?\/ ?time|date and time|when)$/i.test(label.trim());
}

/** A label that is only like a known one gives way to one that is known: "Date accepted" to "Date received". */
function isGuessed({ fact }: FactDefinition, label: string, { reading, taught }: Placed, lexicon: Lexicon): boolean {
  if (fact === 'case.id' || fact === 'referral.reason') return false;
  return (
    taught === undefined && attributeOf(label, lexicon) === null && isLooselyKnown(label, lexicon) && isLooselyKnown(reading.label, lexicon)
  );
}

/** The next meeting on a plan reviews it, and who may be contacted has been agreed: a field that asks for the review or the consent itself counts before that. */
function isByTheWay({ fact }: FactDefinition, { reading: { label } }: Placed): boolean {
  if (fact === 'consent.given')
    return /\b(?:checks|(?:contact|contacting|contact with) (?:other )?(?:agenc|professional|service))/i.test(label);
  if (fact === 'child.address') return /\bplacement\b/i.test(label);
  return fact === 'plan.reviewDate' && /\b(?:meeting|conference|ta[cf])\b/i.test(label);
}
