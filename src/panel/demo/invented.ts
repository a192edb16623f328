/** Pieces of which invented cases are made, for the demo and for tests. */

import type { CaseRecord, Entity, Evidence, Fact } from '../../core/schemas/case-record.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { PanelState, ProtocolShown } from '../../messages/panel-state.ts';

/** Friday 12 June 2026, 10:00 in London. */
export const friday = '2026-06-12T09:00:00Z';

/** One field of the invented ward's admission screen. */
export function evidence(label: string, text: string, more: Partial<Evidence> = {}): Evidence {
  return { screen: 'Nursing assessment on admission', label, text, readAt: '2026-06-12T08:59:40Z', place: { frame: 0, at: 7 }, ...more };
}

/** A core flag of the invented pack, a missing detail unless told otherwise. */
export function outcome(rule: string, more: Partial<Outcome> = {}): Outcome {
  return {
    rule,
    protocol: 'camden',
    section: '13 Admission',
    catalogue: [],
    outcome: 'flag',
    kind: 'missing-detail',
    tier: 'core',
    strength: 'must',
    state: 'missing',
    subject: null,
    subjectKey: 'case',
    due: null,
    late: null,
    clock: null,
    theirs: false,
    title: 'Detail not recorded',
    why: 'The protocol asks for it.',
    next: 'Ask and record the answer.',
    evidence: [],
    lacking: [],
    screens: [],
    mentions: [],
    contact: null,
    alsoIn: [],
    asks: [],
    level: null,
    ...more,
  };
}

/** A recorded fact of the case. */
export function fact(name: string, more: Partial<Fact> = {}): Fact {
  return {
    fact: name,
    entity: 'case',
    status: 'recorded',
    value: null,
    text: '',
    findings: [],
    evidence: [],
    alternatives: [],
    mentions: [],
    ...more,
  };
}

/** An invented edition with invented numbers. */
export const camden: ProtocolShown = {
  id: 'camden',
  name: 'Camden protocol',
  edition: '2007',
  area: 'Camden',
  superseded: [],
  contacts: [
    {
      id: 'duty-team',
      name: 'Duty and assessment team',
      phone: '020 7946 0100',
      open: { days: 'Monday to Friday', from: '09:00', to: '17:00' },
      outOfHours: 'emergency-duty',
      asOf: '2007',
    },
    { id: 'emergency-duty', name: 'Emergency duty team', phone: '020 7946 0199', asOf: '2007' },
  ],
};

/** A record of Marta Doyle, an adult, with these people. */
export function record(entities: Entity[], more: Partial<CaseRecord> = {}): CaseRecord {
  return {
    subject: { entity: 'adult:1', kind: 'adult', name: 'Marta Doyle' },
    notices: [],
    entities: [{ key: 'case', type: 'case', name: 'case' }, ...entities],
    facts: [],
    screens: [{ name: 'Nursing assessment on admission', readAt: '2026-06-12T08:59:40Z' }],
    ...more,
  };
}

/** A panel that is ready, with nothing to show unless told otherwise. */
export function state(more: Partial<PanelState> = {}): PanelState {
  return {
    status: 'ready',
    caseKey: 'case-a',
    origin: 'https://records.example',
    mayAllow: true,
    role: 'inpatient-ward',
    area: 'Camden',
    protocols: [camden],
    outcomes: [],
    record: record([]),
    factNames: {},
    partial: null,
    dismissed: [],
    bankHolidays: ['2026-05-25', '2026-08-31'],
    calendarEnds: '2028-12-31',
    now: friday,
    ...more,
  };
}
