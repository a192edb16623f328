import type { Fact } from '../case-record.ts';
import { no, type Truth, truthOf, unknown } from '../truth.ts';

/** Recorded with one of the values. For a finding: a mention with one of the statuses, mentions of another child or adult than `person` aside. */
export function is(fact: Fact | undefined, wanted: ReadonlySet<string>, person: string | null): Truth {
  if (!fact) return unknown;
  if (fact.findings.length > 0) return findingIs(fact, wanted, person);
  if (fact.status === 'declared-none') return no;
  return fact.status === 'recorded' ? truthOf(wanted.has(plain(fact.value ?? fact.text))) : unknown;
}

function findingIs(fact: Fact, wanted: ReadonlySet<string>, person: string | null): Truth {
  let theirs = false;
  for (const mention of fact.findings) {
    if (isAboutAnother(mention.entity, person)) continue;
    if (wanted.has(mention.status)) return 2;
    theirs = true;
  }
  return theirs ? no : unknown;
}

function isAboutAnother(entity: string | null, person: string | null): boolean {
  return entity !== null && person !== null && entity !== person && entity.split(':')[0] === person.split(':')[0];
}

/** How values are compared: case, outer and double spaces aside. */
export function plain(value: string | number): string {
  return typeof value === 'number' ? String(value) : value.trim().replace(/\s+/g, ' ').toLowerCase();
}
