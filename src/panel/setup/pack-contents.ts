import type { TeamPack } from '../../core/schemas/team-pack.ts';
import { amountWords } from '../words/due-words.ts';

/** What a pack holds, in words: "12 fields on 1 site, 2 numbers, 1 choice of days, 3 choices of words". */
export function packContents({ maps, contacts, readings, termsOff, termsAdded }: TeamPack): string {
  const fields = Object.values(maps).reduce((sum, map) => sum + map.fields.length, 0);
  const parts = [
    fields > 0 ? `${amountWords(fields, 'field')} on ${amountWords(Object.keys(maps).length, 'site')}` : '',
    contacts.length > 0 ? amountWords(contacts.length, 'number') : '',
    Object.keys(readings).length > 0 ? `${amountWords(Object.keys(readings).length, 'choice')} of days` : '',
    termsOff.length + termsAdded.length > 0 ? amountWords(termsOff.length + termsAdded.length, 'choice of words', 'choices of words') : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing yet';
}
