import type { CaseRecord, Fact } from '../../src/core/schemas/case-record.ts';
import type { Row, Truth } from './compare-entities.ts';

/** Key of a row of the truth -> the fact that holds it. */
type Facts = Record<string, string>;

interface Table {
  facts: Facts;
  /** Facts by the kind of event that the row's `type` says. */
  byType?: Record<string, Facts>;
}

/** What is known of events and of the case as a whole. A row of a type that is not named here holds no fact of its own. */
const tables: Record<string, Table> = {
  referrals: {
    facts: {
      madeAt: 'referral.madeAt',
      receivedAt: 'referral.receivedAt',
      to: 'referral.to',
      method: 'referral.method',
      urgent: 'referral.urgent',
      reason: 'referral.reason',
      confirmedInWritingAt: 'referral.writtenConfirmationAt',
      decision: 'referral.decision',
      decisionAt: 'referral.decisionAt',
      outcomeLetterOn: 'referral.outcomeLetterAt',
      consent: 'consent.given',
      discussedWithManagerAt: 'advice.managerAt',
    },
  },
  assessments: {
    facts: { childSeen: 'assessment.initial.childSeenAt' },
    byType: {
      'Initial assessment': { completedOn: 'assessment.initial.completedAt' },
      'Core assessment': { completedOn: 'assessment.core.completedAt' },
    },
  },
  meetings: {
    facts: {},
    byType: {
      'CPA review': { on: 'cpaMeeting.heldAt' },
      'Discharge planning meeting': { on: 'dischargeMeeting.heldAt' },
      'Core group': { on: 'coreGroup.lastHeldAt' },
      'Initial child protection conference': { on: 'conference.initial.heldAt', outcome: 'conference.initial.outcome' },
      'Review child protection conference': { on: 'conference.review.heldAt', outcome: 'conference.review.outcome' },
    },
  },
  plans: {
    facts: {
      nextReviewOn: 'plan.reviewDate',
      lastReviewOn: 'plan.reviewedAt',
      riskLevel: 'case.riskLevel',
      contingency: 'contingency.relapseChildren',
    },
  },
  case: { facts: { status: 'case.status' } },
};

interface Expected {
  fact: string;
  shown: string;
  row: number;
  table: string;
}

/** What the truth says of referrals, assessments, meetings, plans and the case and the record does not, or the other way round; empty where both say the same. */
export function compareEvents(record: CaseRecord, truth: Truth): string[] {
  const expected = Object.entries(tables).flatMap(([table, known]) => expectedOf(table, known, (truth[table] ?? []) as Row[]));
  const held = record.facts.filter((fact) => mapped.has(fact.fact) && !saysNone(fact));
  const wrong = expected.filter((one) => !held.some((fact) => fact.fact === one.fact && isSaid(fact, one.shown)));
  const untold = held.filter((fact) => !expected.some((one) => fact.fact === one.fact && isSaid(fact, one.shown)));
  return [
    ...wrong.map(({ table, row, fact, shown }) => `${table} ${row + 1}: ${fact} is not "${shown}"`),
    ...untold.map(({ entity, fact, status, value, text }) => `${entity} ${fact}: ${status} ${value ?? ''} "${text}" is in no row`),
    ...compareRows(record, expected, truth),
  ];
}

const mapped = new Set(
  Object.values(tables).flatMap(({ facts, byType = {} }) => [facts, ...Object.values(byType)].flatMap((each) => Object.values(each))),
);

function expectedOf(table: string, { facts, byType }: Table, rows: Row[]): Expected[] {
  return rows.flatMap((each, row) =>
    Object.entries({ ...facts, ...byType?.[each.type ?? ''] }).flatMap(([key, fact]) => {
      const shown = each[key];
      return shown === undefined ? [] : [{ fact, shown, row, table }];
    }),
  );
}

/** One entity for each row of referrals and assessments, with what that row says and nothing of another; the conferences on one child are one. */
function compareRows(record: CaseRecord, expected: Expected[], truth: Truth): string[] {
  const conferences = ((truth.meetings ?? []) as Row[]).filter(({ type = '' }) => / conference$/.test(type));
  const wanted = { referral: rowsOf(expected, 'referrals'), assessment: rowsOf(expected, 'assessments') };
  const split = Object.entries(wanted).flatMap(([type, rows]) =>
    rows
      .filter((row) => !eventsOf(record, type).some((facts) => isRow(facts, row)))
      .map((row) => `${type}: no entity holds ${row.map(({ fact }) => fact).join(', ')}`),
  );
  const counts = { referral: wanted.referral.length, assessment: wanted.assessment.length, conference: Math.min(1, conferences.length) };
  const counted = Object.entries(counts).flatMap(([type, count]) => {
    const found = eventsOf(record, type).length;
    return found === count ? [] : [`${type}: ${found} instead of ${count}`];
  });
  return [...split, ...counted];
}

/** What each row says of an event of its own type. */
function rowsOf(expected: Expected[], table: string): Expected[][] {
  const own = expected.filter((one) => one.table === table && one.fact.startsWith(table.slice(0, -1)));
  return [...new Set(own.map(({ row }) => row))].map((row) => own.filter((one) => one.row === row));
}

function isRow(facts: Fact[], row: Expected[]): boolean {
  const held = facts.filter(({ fact }) => mapped.has(fact));
  return held.length === row.length && row.every(({ fact, shown }) => held.some((one) => one.fact === fact && isSaid(one, shown)));
}

/** The facts of each event of a type. "No referral has been started" is the answer that none was made, and no event. */
function eventsOf(record: CaseRecord, type: string): Fact[][] {
  const events = record.entities.filter((entity) => entity.type === type && !isOfOwnForm(record, entity.key));
  const facts = events.map(({ key }) => record.facts.filter(({ entity }) => entity === key));
  return facts.filter((own) => !(own.length === 1 && saysNone(own[0])));
}

function saysNone(fact: Fact | undefined): boolean {
  return fact?.fact === 'referral.madeAt' && fact.value === 'no' && /^No referral\b/.test(fact.text);
}

/** The trust's own form about the children of a patient is an assessment too, and stands in the table of screenings. */
function isOfOwnForm(record: CaseRecord, entity: string): boolean {
  return record.facts.some((fact) => fact.entity === entity && fact.fact.startsWith('assessment.domain.'));
}

function isSaid({ status, value, text }: Fact, shown: string): boolean {
  if (shown === '') return status === 'blank' || value === 'no';
  if (/^\d{4}-\d\d-\d\d/.test(shown)) return value === shown;
  return status === 'recorded' && text === shown;
}
