import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeOf } from '../people/attributes.ts';
import { mentionsKin, namesAgree } from '../people/identity.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';

interface Row {
  /** "Person: Kai Doyle" */
  who: Reading;
  /** "Relation: Son" */
  kin: Reading;
  /** "Relation of: Ann Doyle" */
  of: Reading;
}

/**
 * In a list of "Person | Relation | Relation of" where the person is always the one whose record it is, each row tells of the other: "Kai Doyle | Son | Ann Doyle" makes Ann Doyle
 * a parent. The other details of the row are hers.
 */
export function relationOf(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  const rows = rowsOf(readings, lexicon);
  const own = rows.filter((row) => isOfSubject(row, rows, readings, lexicon));
  const whose = new Set(own.map(({ who }) => who));
  const kin = new Set(own.map((row) => row.kin));
  const others = new Set(own.map(({ of }) => of));
  return readings.map((reading) => {
    if (whose.has(reading)) return { ...reading, label: 'Record of' };
    if (others.has(reading)) return { ...reading, label: 'Name' };
    return kin.has(reading) ? toldOfOther(reading, lexicon) : reading;
  });
}

const ofLabel =
  /^(?:(?:is )?(?:the )?(?:relation(?:ship)?|related|relative|kin|rel\.?)(?: type)? (?:of|to|with|person|party)(?: (?:whom|who|person|name|party|contact|member))?|(?:of|to)(?: (?:whom|person|party|contact|name))?|(?:person|party|contact|member|individual) (?:2|b|to)|(?:second|other|related|linked) (?:person|party|contact|member|individual)(?: name)?)$/i;
const whoLabel =
  /^(?:(?:person|party|contact|member|individual|from|who|subject|name|full name)(?: (?:1|a|from|name))?|(?:first|from) (?:person|party|contact|member|individual)(?: name)?)$/i;

function rowsOf(readings: readonly Reading[], lexicon: Lexicon): Row[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings)
    if (reading.column !== null && reading.group !== null) groups.set(reading.group, [...(groups.get(reading.group) ?? []), reading]);
  return [...groups.values()].flatMap((row) => {
    const isName = ({ value, state }: Reading): boolean => state === 'filled' && looksLikeName(value) && !isKin(value, lexicon);
    const of = row.find((each) => ofLabel.test(each.label.trim()) && isName(each));
    const who = row.find((each) => whoLabel.test(each.label.trim()) && each !== of && isName(each));
    const kin = row.find((each) => each !== of && attributeOf(each.label, lexicon) === 'relationship' && isKin(each.value, lexicon));
    return who && of && kin ? [{ who, kin, of }] : [];
  });
}

/** The same person leads every row and the others differ, or fields of the screen name the person who leads the only one. */
function isOfSubject({ who }: Row, rows: readonly Row[], readings: readonly Reading[], lexicon: Lexicon): boolean {
  const words = wordsOf(who.value);
  const isSame = (reading: Reading): boolean => namesAgree(wordsOf(reading.value), words);
  const leads = rows.filter((row) => isSame(row.who)).length;
  if (leads !== rows.length || rows.some((row) => isSame(row.of))) return false;
  if (rows.length > 1) return new Set(rows.map(({ of }) => of.value)).size > 1;
  const called = readings.filter(({ column, state }) => column === null && state === 'filled');
  const part = (attribute: string): string[] =>
    called.filter(({ label }) => attributeOf(label, lexicon) === attribute).flatMap(({ value }) => wordsOf(value));
  const parts = [...part('firstName'), ...part('lastName')];
  return called.some((each) => attributeOf(each.label, lexicon) === 'name' && isSame(each)) || words.every((word) => parts.includes(word));
}

/** What the other is to the person whose record it is. */
const inverse: readonly [RegExp, string][] = [
  [/^foster (?:child|son|daughter)\b/, 'Foster carer'],
  [/^step[- ]?(?:child|son|daughter)\b/, 'Step-parent'],
  [/^adopt(?:ed|ive) (?:child|son|daughter)\b/, 'Adoptive parent'],
  [/^(?:birth |biological |natural )?(?:child|son|daughter|baby|unborn)\b/, 'Parent'],
  [/^grand ?(?:child|son|daughter)\b/, 'Grandparent'],
  [/^(?:nephew|niece)\b/, 'Aunt or uncle'],
  [/^half[- ]?(?:brother|sister|sibling)\b/, 'Half-sibling'],
  [/^step[- ]?(?:brother|sister|sibling)\b/, 'Step-sibling'],
  [/^(?:brother|sister|sibling|twin)\b/, 'Sibling'],
  [/^(?:birth |biological |natural )?(?:mother|father|mum|dad|parent)\b/, 'Child'],
  [/^(?:maternal |paternal )?grand ?(?:mother|father|parent)\b/, 'Grandchild'],
  [/^(?:partner|husband|wife|spouse|ex-partner|cousin|friend|neighbour)\b/, '$&'],
];

function toldOfOther(reading: Reading, lexicon: Lexicon): Reading {
  const said = reading.value.trim().toLowerCase();
  const found = inverse.find(([words]) => words.test(said));
  if (!found) return { ...reading, label: 'Record of' };
  const value = found[1] === '$&' ? reading.value : found[1];
  return { ...reading, label: attributeOf(reading.label, lexicon) === 'relationship' ? reading.label : 'Relationship', value };
}

function isKin(text: string, { people }: Lexicon): boolean {
  return [people.childKin, people.otherChildKin, people.adultKin].some((kin) => mentionsKin(text, kin));
}

function wordsOf(text: string): string[] {
  return parseName(text)?.words ?? [];
}
