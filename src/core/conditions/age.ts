import { addDays, addMonths } from '../calendar/days.ts';
import type { IndexedEntity } from '../facts/indexed-record.ts';
import { ageInMonths } from '../facts/record-index.ts';
import type { Amount } from '../schemas/rule-terms.ts';
import { no, type Truth, unknown, yes } from './truth.ts';

/** Younger on a day than an age: under five ends on the fifth birthday. Unknown where neither date of birth nor age tells. */
export function under(person: IndexedEntity, limit: Amount, on: string): Truth {
  const { born } = person;
  const days = (limit.weeks ?? 0) * 7 + (limit.days ?? 0) + (limit.calendarDays ?? 0);
  const months = (limit.years ?? 0) * 12 + (limit.months ?? 0);
  if (days > 0 && born !== null) return on < addDays(addMonths(born, months), days) ? yes : no;
  const age = ageInMonths(person, on);
  if (age === null) return unknown;
  if (age.most < months) return yes;
  return age.least >= months ? no : unknown;
}
