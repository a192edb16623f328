import type { Fact } from '../schemas/case-record.ts';
import { no, type Truth, truthOf, unknown } from './truth.ts';

/** Recorded with one of the values. For a finding: a mention with one of the statuses, mentions of another child or adult than `person` aside. */
export function is(fact: Fact | undefined, wanted: ReadonlySet<string>, person: string | null): Truth {
  if (!fact) return unknown;
  if (fact.findings.length > 0) return findingIs(fact, wanted, person);
  if (fact.status === 'declared-none') return no;
  if (fact.status !== 'recorded') return unknown;
  const value = fact.value ?? fact.text;
  return truthOf(wanted.has(value as string) || wanted.has(plain(value)));
}

/** As `is`, for facts whose values are one of a fixed list and need no tidying. */
export function isOption(fact: Fact | undefined, wanted: ReadonlySet<string>): Truth {
  if (!fact) return unknown;
  if (fact.status === 'recorded') return truthOf(wanted.has(String(fact.value)));
  return fact.status === 'declared-none' ? no : unknown;
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

const isPlain = /^[a-z0-9-]*$/;
const isLoose = /\s\s|[^\S ]/;

/** How values are compared: case, outer and double spaces aside. */
export function plain(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (isPlain.test(value)) return value;
  const lower = value.trim().toLowerCase();
  return isLoose.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
}
