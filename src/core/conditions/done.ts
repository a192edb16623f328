import type { Fact, FactValue } from '../schemas/case-record.ts';
import { plain } from './is.ts';
import { no, type Truth, truthOf, unknown, yes } from './truth.ts';

/** Answers that say it has not been done. */
const notDone: ReadonlySet<string> = new Set([
  'no',
  'none',
  'n',
  'n/a',
  'not done',
  'not yet',
  'pending',
  'awaited',
  'awaiting',
  'outstanding',
  'tbc',
  'to be confirmed',
]);

const startsWithDigit = /^[1-9]/;
/** A text that begins with any other letter or digit says none of these. */
const mayNotBeDone = new RegExp(`^(?![0-9a-z])|^[${[...new Set([...notDone].map((answer) => answer[0]))].join('')}]`, 'i');

/** Recorded with a value other than "no": a date, "Yes", a text. */
export function done(fact: Fact | undefined): Truth {
  if (!fact || fact.status === 'not-seen') return unknown;
  if (fact.status === 'conflicting') return agree(fact);
  if (fact.status !== 'recorded') return no;
  if (fact.findings.length > 0) return truthOf(fact.findings.some((mention) => mention.status === 'present'));
  return truthOf(saysDone(fact.value, fact.text));
}

/** Whether a recorded value says that it was done: a date, "Yes", a text, and not one of the answers that say the contrary. */
export function saysDone(value: FactValue, text: string): boolean {
  if (typeof value === 'string' && (value === 'yes' || startsWithDigit.test(value) || !mayNotBeDone.test(value))) return true;
  return !notDone.has(plain(value ?? text).replace(/[.!]$/, ''));
}

function agree(fact: Fact): Truth {
  const said = fact.alternatives.map((each) => saysDone(each.value, each.text));
  if (said.every(Boolean)) return yes;
  return said.some(Boolean) ? unknown : no;
}
