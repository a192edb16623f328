import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { isLooselyKnown, isPlain } from '../lexicon/resolve-label.ts';
import { attributeOf } from '../people/attributes.ts';

const keyColumn =
  /\b(?:class|classification|field|item|attribute|characteristic|question|property|detail|information|heading|key|data item|label)\b/i;
const valueColumn =
  /\b(?:value|answer|response|group|classification|number|reference|identifier|detail|information|entry|current|recorded|data)\b/i;

/** In a table of "Item | Value" the first cell of a row says what the second tells: "Legal status | Child in need". */
export function keyedRows(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  const keys = new Map<string, string>();
  for (const { group, column, label, value } of readings)
    if (
      group !== null &&
      column !== null &&
      !keys.has(group) &&
      isQuestion(value, lexicon) &&
      isKey(label, value, group, readings, lexicon)
    )
      keys.set(group, value);
  const told = new Set<string>();
  return readings.map((reading) => {
    const key = reading.group === null || reading.column === null ? undefined : keys.get(reading.group);
    if (key === undefined || reading.value === key || told.has(reading.group ?? '') || !valueColumn.test(reading.label)) return reading;
    told.add(reading.group ?? '');
    return { ...reading, label: key, column: null, group: null, kind: 'text' };
  });
}

/** "Name | Value", "Reference type | Reference number", "Group | Classification": plain columns are keys only beside one that can hold nothing but the answer, in a row that has not ended. */
function isKey(label: string, value: string, group: string, readings: readonly Reading[], lexicon: Lexicon): boolean {
  if (keyColumn.test(label)) return true;
  // Whose a telephone is that stands in a list of ways to reach somebody, the list does not say.
  if (/^(?:phone|address|addressLine)$/.test(attributeOf(value, lexicon) ?? '')) return false;
  if (!maybeKey.test(label.trim())) return false;
  const row = readings.filter((each) => each.group === group);
  const isAnswered = row.some((each) => answerColumn.test(each.label.trim()));
  return (
    isAnswered &&
    !row.some((each) => each.state === 'filled' && /^(?:end(?:ed)?|end date|date ended|to|until|thru date)$/i.test(each.label.trim()))
  );
}

const maybeKey = /^(?:name|(?:\w+ )?type|group|category|parameter|identifier|code)$/i;
const answerColumn = /^(?:(?:\w+ )?value|answer|response|reference(?: number)?|number|identifier|classification)$/i;

const keyField = /^(?:key|field|field name|name|attribute|property|question|item|label|custom field)$/i;
const valueField = /^(?:value|answer|response|field value|content)$/i;

/** Two boxes side by side, "Key: case_status" and "Value: Open": the first says what the second tells. */
export function keyedFields(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  return readings.map((reading, at) => {
    const key = readings[at - 1];
    const isPair =
      key !== undefined && key.column === null && reading.column === null && key.section.join('>') === reading.section.join('>');
    if (!isPair || !keyField.test(key.label.trim()) || !valueField.test(reading.label.trim())) return reading;
    const label = key.value
      .trim()
      .replace(/[_-]+/g, ' ')
      .replace(/^\s*(?:wpcf|acf|cf|custom|field)\s+/i, '');
    return isQuestion(label, lexicon) ? { ...reading, label } : reading;
  });
}

/** The cell is a label that is known by itself. */
function isQuestion(text: string, lexicon: Lexicon): boolean {
  if (text.length > 60) return false;
  return (
    attributeOf(text, lexicon) !== null ||
    (isPlain(text, lexicon) && !isLooselyKnown(text, lexicon) && knownFacts(text, lexicon).length === 1)
  );
}
