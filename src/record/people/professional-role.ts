import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { type OwnerWords, sectionKey } from '../lexicon/compile-owners.ts';

type Professional = OwnerWords['professionals'][number];

/** The kind of professional or organisation that a role names, without what is said of it: "Social worker (allocated)", "Named nurse - CAMHS". Null where it names none. */
export function professionalRole(role: string, lexicon: Lexicon): Professional | null {
  if (noProfession.test(role.trim())) return null;
  const bare = role.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ').trim();
  const first = bare.split(/\s+[-–—]\s+|\s*[,;:/|]\s*/)[0] ?? bare;
  for (const text of [role, bare, first]) {
    const key = sectionKey(text, lexicon.table);
    const found = key === '' ? undefined : lexicon.owners.professionals.find((entry) => entry.keys.has(key));
    if (found) return found;
  }
  return null;
}

/** Held by one of the family as often as by anyone else. */
const noProfession = /^(?:next of kin|nok|emergency contact|nearest relative|main contact|referrer)\b/i;

const roleLabel =
  /^(?:(?:case|worker|team|staff|professional|current) (?:role|type)|role|role type(?: id)?|role name|role id|type|job title|job role|profession|professional|relationship|relationship type|designation|post|position|involvement|involvement type|type of involvement|type of worker|type of professional|involved as|capacity|responsibility|discipline|allocation type|assignment type|agency role|(?:type|kind|role|nature) of (?:contact|person|member|link)|contact (?:type|role|kind)|person type)$/i;

/** The field of a row or card that says in which role somebody works with the family. */
export function isRoleLabel(label: string): boolean {
  return roleLabel.test(label.trim());
}

const ending =
  /^(?:(?:date )?(?:end|ended|closed|ceased|finished|until|left|to|deallocated|unallocated)(?: (?:date|on|at|allocation))?|end date|date to|to date|allocated to date|allocation end(?:ed)?(?: date)?|involvement end(?:ed)?(?: date)?|(?:valid|active) (?:to|until))$/i;
const over = /^(?:ended|closed|inactive|former(?:ly)?|old|previous|past|historic(?:al)?|ceased|no longer|left)\b/i;

/** A row or card that says that it has ended: an end date behind `now`, or a status. Without a date that can be compared, an end that is filled counts. */
export function hasEnded(readings: readonly Reading[], dateOf: (text: string) => string | null, now: string): boolean {
  return readings.some(({ label, value, state }) => {
    if (state !== 'filled') return false;
    if (/^(?:\w+ )?status$|^active$|^current$/i.test(label.trim()))
      return over.test(value.trim()) || (/^(?:active|current)$/i.test(label.trim()) && /^no?$/i.test(value.trim()));
    if (/^(?:address |name |school |gp )?type$/i.test(label.trim())) return over.test(value.trim());
    if (!ending.test(label.trim())) return false;
    const date = dateOf(value);
    return date !== null && date.slice(0, 10) <= now.slice(0, 10);
  });
}
