import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts, strictFacts } from '../lexicon/known-facts.ts';
import { isPlain } from '../lexicon/resolve-label.ts';
import { attributeOf } from '../people/attributes.ts';

/** A value that says itself what it is, under a label that says nothing: "Other field 2: Social worker: Huw Lee" tells the social worker. */
export function labelledValues(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  return readings.map((reading) => {
    const [, label = '', value = ''] = /^([\p{L}][\p{L} '’/-]{2,40}?)\s*:\s+(\S.{1,80})$/u.exec(reading.value.trim()) ?? [];
    const isOwn =
      reading.state === 'filled' && reading.column === null && reading.kind !== 'prose' && label !== '' && !/[:;\n]/.test(value);
    if (!isOwn || !saysNothing(reading.label, lexicon) || !isLabel(label, lexicon)) return reading;
    return { ...reading, label, value };
  });
}

/** "Other Field 1", "Custom text 3", "Additional information" */
const empty =
  /^(?:other|custom|additional|extra|free|spare|misc\w*|user[- ]defined|general)? ?(?:fields?|text|info(?:rmation)?|details?|attribute|data|value|item|notes?|comments?|remarks?)(?: ?\d{1,2}| [a-z])?$/i;

function saysNothing(label: string, lexicon: Lexicon): boolean {
  return empty.test(label.trim()) && attributeOf(label, lexicon) === null && strictFacts(label, lexicon).length === 0;
}

function isLabel(label: string, lexicon: Lexicon): boolean {
  return isPlain(label, lexicon) && strictFacts(label, lexicon).length === 1 && knownFacts(label, lexicon).length === 1;
}
