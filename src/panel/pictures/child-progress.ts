import { isOneQuestion } from '../../core/packs/same-flag.ts';
import type { CaseRecord } from '../../core/schemas/case-record.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { isBeyondScreens } from '../checklist/rule-counts.ts';
import { sectionOf } from '../flags/flag-sections.ts';
import { amountWords } from '../words/due-words.ts';

/** How far the details of one child (or of another person, event or the case) are recorded. */
export interface DetailProgress {
  key: string;
  type: string;
  name: string;
  recorded: number;
  blank: number;
  unseen: number;
  total: number;
  flags: Outcome[];
}

/** Every child on the record, complete or not, then whoever else lacks a detail. */
export function detailProgress(outcomes: Outcome[], record: CaseRecord | null): DetailProgress[] {
  const details = outcomes.filter(isDetail);
  const entities = record?.entities ?? [];
  const keys = new Set([...entities.filter(({ type }) => type === 'child').map(({ key }) => key), ...details.map((one) => one.subjectKey)]);
  return [...keys]
    .map((key) => {
      const own = details.filter((one) => one.subjectKey === key);
      const entity = entities.find((one) => one.key === key);
      const name = entity?.type === 'case' ? null : (entity?.name ?? own[0]?.subject);
      return progressOf(key, entity?.type ?? 'case', name ?? 'The record as a whole', own);
    })
    .filter((progress) => progress.total > 0 && (progress.type === 'child' || progress.flags.length > 0))
    .sort((a, b) => Number(b.type === 'child') - Number(a.type === 'child'));
}

/** "6 of 9 details recorded", with what could not be checked said apart. */
export function progressWords(progress: DetailProgress): string {
  const done = `${progress.recorded} of ${amountWords(progress.total, 'detail')} recorded`;
  return progress.unseen > 0 ? `${done}, ${progress.unseen} not seen yet` : done;
}

function isDetail(outcome: Outcome): boolean {
  return (
    outcome.kind === 'missing-detail' &&
    outcome.tier === 'core' &&
    !outcome.theirs &&
    outcome.outcome !== 'not-applicable' &&
    // "Not seen yet" would be untrue of a date of birth that stands on the screen.
    !isBeyondScreens(outcome) &&
    sectionOf(outcome) === 'missing'
  );
}

function progressOf(key: string, type: string, name: string, own: Outcome[]): DetailProgress {
  const details = oneOfEach(own);
  const count = (kind: Outcome['outcome']) => details.filter(({ outcome }) => outcome === kind).length;
  return {
    key,
    type,
    name,
    recorded: count('clear'),
    blank: count('flag'),
    unseen: count('cannot-tell'),
    total: details.length,
    flags: own.filter(({ outcome }) => outcome === 'flag'),
  };
}

const worstFirst = ['flag', 'cannot-tell', 'clear'];

/** A detail that several protocols ask for is one detail, and stands as the worst that they say of it. */
function oneOfEach(outcomes: Outcome[]): Outcome[] {
  const kept: Outcome[] = [];
  for (const one of [...outcomes].sort((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome))) {
    if (!kept.some((other) => other.protocol !== one.protocol && isOneQuestion(other.asks, one.asks))) kept.push(one);
  }
  return kept;
}
