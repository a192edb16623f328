import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeIn } from '../people/attributes.ts';
import { sectionOwner } from '../people/section-owner.ts';
import { looksLikeName } from '../values/parse-name.ts';

const whoColumn =
  /^(?:(?:family|household|linked|related|associated|connected|significant|other|contact) )?(?:contacts?|persons?|members?|relatives?|individuals?|party|adults?|carers?|parents?|guardians?|who|whom|relation|relationship|person linked|carer \/ parent|parent ?\/ ?carer)(?: name)?$/i;

const childColumn = /^(?:(?:the )?child|sibling|pupil|student|young person|baby|dependant|dependent|brother \/ sister)$/i;

/** In a row that tells a relationship or a date of birth and has no column "Name", the column of persons ("Contact", "Family member") holds the name. */
export function nameColumns(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  const rows = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = rowOf(reading);
    if (key !== null) rows.set(key, [...(rows.get(key) ?? []), reading]);
  }
  const names = new Set([...rows.values()].flatMap((row) => nameIn(row, lexicon)));
  const called = ({ label }: Reading): string => (childColumn.test(label.trim()) ? 'Child name' : 'Name');
  return readings.map((reading) => (names.has(reading) ? { ...reading, label: called(reading) } : reading));
}

function rowOf({ column, group, section, row }: Reading): string | null {
  if (column === null) return null;
  return group ?? (row === null ? null : `${section.join('>')}|${row}`);
}

function nameIn(row: readonly Reading[], lexicon: Lexicon): Reading[] {
  const asked = row.map((reading) => attributeIn(reading, lexicon));
  const isPerson = asked.some(
    (attribute) => attribute !== null && /^(?:relationship|dateOfBirth|age|parentalResponsibility)$/.test(attribute),
  );
  const isOfChildren = row.some(({ label, section }) => childColumn.test(label.trim()) && sectionOwner(section, lexicon)?.kind === 'child');
  if (!(isPerson || isOfChildren) || asked.some((attribute) => attribute !== null && /^(?:name|firstName|lastName)$/.test(attribute)))
    return [];
  const [who, ...more] = row.filter((reading) => reading.state === 'filled' && isWho(reading.label.trim()) && looksLikeName(reading.value));
  return who && more.length === 0 ? [who] : [];
}

function isWho(label: string): boolean {
  return whoColumn.test(label) || childColumn.test(label);
}
