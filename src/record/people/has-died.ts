import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isBlankWord, isDeclaredNone, isUnknown, parseYesNo, plain } from '../values/answers.ts';
import type { Person } from './person.ts';
import type { Slot } from './slot.ts';

/** Whether the screens say of one of the family that they have died: behind the name, under the day of death, or as their status. */
export function hasDied(person: Person, slots: readonly Slot[], lexicon: Lexicon): boolean {
  return slots.some(
    ({ key, heading, members }) =>
      person.slots.has(key) &&
      (isMarked(heading ?? '', lexicon) ||
        members.some(
          ({ attribute, placed: { shown } }) =>
            ((attribute === 'name' || attribute === 'relationship') && isMarked(shown.value, lexicon)) ||
            isSaid(shown.label, shown.value, lexicon),
        )),
  );
}

/** "Ada Ade (deceased)", "Tom Hart - died 2 May 2024". */
function isMarked(text: string, { people }: Lexicon): boolean {
  const [, ...behind] = plain(text).split(/\s*[([,;]\s*|\s+[-–—]\s+/);
  return behind.some((part) => people.deceased.some((word) => part.replace(/[)\].]+$/, '') === word || part.startsWith(`${word} `)));
}

const dayOfDeath = /^(?:date of death|death date|died(?: on)?|deceased date|date deceased|dod)$/i;
const asksForDeath = /^(?:(?:is )?deceased|died)\??$/i;
const asksForStatus = /^(?:(?:person|patient|client|life|living|vital|child) )?status$/i;

function isSaid(label: string, value: string, lexicon: Lexicon): boolean {
  if (isBlankWord(value, lexicon) || isDeclaredNone(value, lexicon) || isUnknown(value, lexicon)) return false;
  const said = parseYesNo(value, lexicon);
  if (dayOfDeath.test(label)) return said !== 'no' && (/\d/.test(value) || said === 'yes');
  if (asksForDeath.test(label)) return said === 'yes';
  return asksForStatus.test(label) && lexicon.people.deceased.includes(plain(value));
}
