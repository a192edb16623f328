import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { attributeIn } from './attributes.ts';
import { groupOf } from './group-owner.ts';
import { labelOwner } from './label-owner.ts';
import { isRoleLabel } from './professional-role.ts';
import type { Placed } from './slot.ts';

const fewest = 3;

/**
 * The readings of lists of cases that stand beside an opened record: rows of three or more families, each with its own worker, stage or review. They are of other cases, and
 * nothing of them belongs to the one that is open. Empty where a screen shows nothing beside its list.
 */
export function caseRows(placed: readonly Placed[], lexicon: Lexicon): Set<number> {
  const tables = new Map<string, Map<string, Placed[]>>();
  for (const item of placed) {
    const group = groupOf(item);
    if (item.reading.column === null || group === null) continue;
    const key = `${item.screen}/${item.frame}/${item.reading.section.join('>')}`;
    const rows = tables.get(key) ?? new Map<string, Placed[]>();
    tables.set(key, rows.set(group, [...(rows.get(group) ?? []), item]));
  }
  const found = new Set<number>();
  for (const rows of tables.values()) {
    const cases = [...rows.values()].filter((row) => isOfCase(row, lexicon));
    const families = new Set(cases.flatMap((row) => nameOf(row, lexicon)?.at(-1) ?? []));
    const isFamily = [...rows.values()].some((row) => row.some((item) => isTie(item, lexicon)));
    if (families.size < fewest || isFamily) continue;
    for (const item of [...rows.values()].flat()) found.add(item.index);
  }
  const isOpen = (screen: number): boolean => placed.some((item) => item.screen === screen && isOfOpened(item, found, lexicon));
  return new Set(placed.filter((item) => found.has(item.index) && isOpen(item.screen)).map(({ index }) => index));
}

/** A field that names somebody or tells when they were born. */
function isOfOpened({ reading, index }: Placed, rows: ReadonlySet<number>, lexicon: Lexicon): boolean {
  if (rows.has(index) || reading.column !== null || reading.state !== 'filled') return false;
  return isWho(reading.label, lexicon) ? looksLikeName(reading.value) : attributeIn(reading, lexicon) === 'dateOfBirth';
}

const ofCase = /^(?:case\.(?:id|status|allocatedWorker|leadProfessional|team)|referral\.(?:receivedAt|madeAt)|plan\.reviewDate)$/;
const ofPerson = /^(?:dateOfBirth|age|nhsNumber)$/;

/** It names a person, tells how their case stands, and which case or child it is. */
function isOfCase(row: readonly Placed[], lexicon: Lexicon): boolean {
  if (nameOf(row, lexicon) === null || row.some(({ reading }) => isRoleLabel(reading.label))) return false;
  const facts = row.flatMap(({ reading }) => knownFacts(reading.label, lexicon));
  const isPerson = row.some(({ reading }) => isChild(reading.label, lexicon) || ofPerson.test(attributeIn(reading, lexicon) ?? ''));
  return facts.some((fact) => ofCase.test(fact)) && (isPerson || facts.some((fact) => /^(?:case\.id|child\.)/.test(fact)));
}

function nameOf(row: readonly Placed[], lexicon: Lexicon): string[] | null {
  const named = row.find(({ reading }) => reading.state === 'filled' && isWho(reading.label, lexicon) && looksLikeName(reading.value));
  return named ? (parseName(named.reading.value)?.words ?? null) : null;
}

function isTie({ reading }: Placed, lexicon: Lexicon): boolean {
  return /^(?:relationship|parentalResponsibility)$/.test(attributeIn(reading, lexicon) ?? '');
}

function isWho(label: string, lexicon: Lexicon): boolean {
  return isChild(label, lexicon) || /^(?:(?:full|child|client|patient|pupil|student|case) )?name$/i.test(label.trim());
}

function isChild(label: string, lexicon: Lexicon): boolean {
  const owner = labelOwner(label, lexicon);
  return owner?.kind === 'child' && (owner.rest === '' || owner.rest === 'name');
}
