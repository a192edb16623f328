import { canonicalWords, type WordTable } from './label-key.ts';

const generic = new Set(
  'date time name outcome status type detail details reason decision note comment start started end completed held by with method when who what number informed invited attended sent received requested agreed shared review plan scheduled on at of to made given obtained sought refused worker lead summary description booked due result yes no contacted discussed recorded raised resolved category mode how why nature problem difficulty event visit role owner responsible link learning stage consulted service team closure director analysis preference purpose recipient consequence doubt removal objection incident record booking screening wish stable presentation letter severity id reference version'.split(
    ' ',
  ),
);

/** A label such as "Date held" or "Outcome" takes its meaning from the heading above it. */
export function isGeneric(label: string, table: WordTable): boolean {
  return isGenericKey(canonicalWords(label, table), table);
}

export function isGenericKey(canonical: string[], table: WordTable): boolean {
  const words = canonical.filter((word) => !table.fillers.has(word));
  const telling = words.filter((word) => !table.loose.has(word));
  return telling.length <= 1 && words.every((word) => generic.has(word));
}
