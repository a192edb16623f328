import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadNotObservable } from '../src/cli/load-packs.ts';
import type { Pack } from '../src/core/schemas/pack.ts';

/** One checkable statement of a protocol, as the catalogue lists it. */
export interface CatalogueRow {
  id: string;
  protocol: string;
  section: string;
  category: string;
  strength: string;
}

export interface Carrier {
  by: 'rule' | 'indicator list' | 'contact' | 'reason';
  /** Id of the rule, list or contact; for a reason, the reason. */
  name: string;
}

const file = fileURLToPath(new URL('../../shared/protocols/catalogue.jsonl', import.meta.url));

/** The catalogue stands beside the repository, not in it; null where it is not there. */
export function readCatalogue(): CatalogueRow[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CatalogueRow);
}

/** What carries each row: rules, indicator lists, contacts, or a reason why no field of a record can show it. */
export function findCarriers(packs: readonly Pack[]): Map<string, Carrier[]> {
  const carriers = new Map<string, Carrier[]>();
  const add = (rows: readonly string[], carrier: Carrier): void => {
    for (const row of rows) carriers.set(row, [...(carriers.get(row) ?? []), carrier]);
  };
  for (const pack of packs) {
    for (const rule of pack.rules) add(rule.source.catalogue, { by: 'rule', name: rule.id });
    for (const list of pack.indicators) for (const each of list.indicators) add(each.catalogue, { by: 'indicator list', name: list.id });
    for (const contact of pack.contacts) add(contact.catalogue ?? [], { by: 'contact', name: contact.id });
    for (const each of loadNotObservable(pack.id)) add(each.catalogue, { by: 'reason', name: each.reason });
  }
  return carriers;
}

const mustBeRules = new Set(['deadline', 'recurring', 'missing-detail', 'consent', 'recording', 'required-action', 'escalation']);

export interface Coverage {
  uncovered: CatalogueRow[];
  /** Rows of strength must or should in the categories that rules carry, for which there is only a reason. */
  onlyReason: CatalogueRow[];
  /** Ids that a pack cites and the catalogue does not have. */
  unknown: string[];
}

/** What of a catalogue nobody carries, what only a reason stands for, and what is cited that it does not have. */
export function judgeCoverage(rows: readonly CatalogueRow[], carriers: ReadonlyMap<string, Carrier[]>): Coverage {
  const ids = new Set(rows.map((row) => row.id));
  const isOnlyReason = (row: CatalogueRow): boolean => carriers.get(row.id)?.every((carrier) => carrier.by === 'reason') ?? false;
  return {
    uncovered: rows.filter((row) => !carriers.has(row.id)),
    onlyReason: rows.filter((row) => row.strength !== 'may' && mustBeRules.has(row.category) && isOnlyReason(row)),
    unknown: [...carriers.keys()].filter((id) => !ids.has(id)),
  };
}
