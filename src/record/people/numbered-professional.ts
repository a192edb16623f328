import { flatSlot, type NewSlot } from './new-slot.ts';

const who =
  '(?:(?:other|involved|named|key|lead|allocated|health|education) )?(?:professional|practitioner|worker|key ?worker|agency|service|organi[sz]ation|staff member|team member)s?(?: involved)?';
const number = '(?:(?:no\\.?|number|#)\\s*)?(\\d{1,2}|one|two|three|four|five|six)';
const before = new RegExp(`^${who}\\s*${number}\\b(?:['’]s)?[\\s:.–-]*(.*)$`, 'i');
const behind = new RegExp(`^(.{2,30}?) of ${who}\\s*${number}$`, 'i');
const last = new RegExp(`^${who}(?:['’]s)?\\s+(\\D{3,30}?)(?:\\s+|\\s*\\()${number}\\)?$`, 'i');

/** One of several who work with the family, told apart by a number in the label: "Professional 1 role", "Name of agency 2", "Worker name (3)". Null where the label numbers none. */
export function numberedProfessional(label: string, screen: number): { slot: NewSlot; rest: string } | null {
  const text = label.trim();
  const first = before.exec(text);
  const other = first ? null : (behind.exec(text) ?? last.exec(text));
  const [ordinal, rest] = first ? [first[1], first[2]] : [other?.[2], other?.[1]];
  if (ordinal === undefined || rest === undefined || rest.length > 40) return null;
  const base = flatSlot('case', screen, 0);
  const slot = {
    ...base,
    key: `${screen}|professional|${ordinal.toLowerCase()}`,
    kind: 'professional' as const,
    family: `${screen}|professionals`,
  };
  return { slot, rest: rest.trim() === '' ? 'name' : rest.trim() };
}
