import type { Fact } from '../schemas/case-record.ts';
import { type FindingStatus, findingStatuses } from '../schemas/finding.ts';

/**
 * What most conditions ask of a fact, in one small number, so that hundreds of them are answered without going to the fact itself: its status in the
 * lowest three bits (0 where no screen has shown it), above them a bit for each status that its findings have.
 */
export type FactSign = number;

const numbers: Record<Fact['status'], number> = { 'not-seen': 0, blank: 1, 'declared-none': 2, conflicting: 3, recorded: 4 };
const statusBits = 3;
const someStatus = (1 << statusBits) - 1;
/** A finding is about one child or adult only: who is in hand matters. */
const isOfPerson = 1 << (statusBits + findingStatuses.length);

/** As `statusOf` gives them. */
export const declaredNone = numbers['declared-none'];
export const recorded = numbers.recorded;

/** The sign of a fact. */
export function signOf({ status, findings }: Fact): FactSign {
  let sign = numbers[status];
  for (const finding of findings) sign |= bitOf(finding.status) | (finding.entity === null ? 0 : isOfPerson);
  return sign;
}

/** The bits of some statuses of findings. */
export function bitsOf(wanted: Iterable<string>): FactSign {
  let bits = 0;
  for (const status of wanted) bits |= bitOf(status);
  return bits;
}

function bitOf(status: string): number {
  const number = findingStatuses.indexOf(status as FindingStatus);
  return number < 0 ? 0 : 1 << (statusBits + number);
}

/** The status in a sign, as a number: 0 not seen, 1 blank, 2 declared none, 3 conflicting, 4 recorded. */
export function statusOf(sign: FactSign): number {
  return sign & someStatus;
}

/** What a question that goes by the status alone answers to each, two bits a status. */
export function answersByStatus(answerTo: (status: Fact['status']) => number): number {
  return Object.entries(numbers).reduce((packed, [status, number]) => packed | (answerTo(status as Fact['status']) << (2 * number)), 0);
}

/** What such a question answers to a fact. */
export function answerByStatus(answers: number, sign: FactSign): number {
  return (answers >> (2 * (sign & someStatus))) & 3;
}

/** Whether any finding belongs to the fact. */
export function hasFindings(sign: FactSign): boolean {
  return sign > someStatus;
}

/** Whether one of its findings is about one child or adult. */
export function namesPerson(sign: FactSign): boolean {
  return sign >= isOfPerson;
}
