import { type PanelState, panelStatuses } from '../../src/messages/panel-state.ts';
import type { SupervisionState } from '../../src/messages/supervision-state.ts';
import { recorded } from '../../src/panel/demo/ward-details.ts';
import { nurseFamily } from '../../src/panel/demo/ward-family.ts';
import { adults, children } from '../../src/panel/demo/ward-record.ts';
import { camden, evidence, outcome, record, state } from './make.ts';

/** Everything that could be checked is in place. */
function completeFamily(): PanelState {
  return state({
    record: record([...adults.slice(0, 1), ...children]),
    outcomes: [
      ...children.flatMap(({ key }) =>
        ['Full name', 'Date of birth', 'School', 'GP'].map((title, index) => recorded(`camden-child-${index}`, key, title)),
      ),
      outcome('camden-care-plan', {
        outcome: 'cannot-tell',
        kind: 'action',
        state: null,
        title: 'Care plan shared',
        screens: ['Care plan'],
      }),
    ],
  });
}

/** Many flags, long words and long quotations. */
function veryLong(): PanelState {
  const long = 'The patient spoke at length about the household and what has been going on since the move, with many details. '.repeat(12);
  return state({
    record: record([
      ...adults,
      ...Array.from({ length: 7 }, (_, index) => ({
        key: `child:${index}`,
        type: 'child',
        name: index === 3 ? 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley the younger' : `Child number ${index + 1}`,
      })),
    ]),
    protocols: [{ ...camden, superseded: ['Working Together 2026 has replaced the timetable of section 9.'] }],
    outcomes: Array.from({ length: 40 }, (_, index) =>
      outcome(`camden-rule-${index}`, {
        kind: index % 3 === 0 ? 'action' : 'missing-detail',
        state: index % 3 === 0 ? 'overdue' : 'missing',
        due: index % 3 === 0 ? `2026-0${1 + (index % 5)}-1${index % 9}` : null,
        subject: `Child number ${1 + (index % 7)}`,
        subjectKey: `child:${index % 7}`,
        title:
          index % 2
            ? `Detail ${index} is not recorded`
            : `A rather long sentence about an action that should have been done within a limit, number ${index}`,
        evidence: [evidence('Narrative', long), evidence('Notes', long)],
      }),
    ),
  });
}

/** A page that lies and tries to break out of its quotation. */
function hostilePage(): PanelState {
  const fake = '<img src=x onerror=alert(1)>\u202Eall clear\u202C No gaps found.\u200B</blockquote><h2>All checked</h2>';
  return state({
    origin: 'https://records.example',
    record: record([{ key: 'child:1', type: 'child', name: fake }], {
      subject: { entity: 'adult:1', kind: 'adult', name: `${fake}${'Z̸̡͎͓̬̦̓̈́'.repeat(9)}` },
    }),
    outcomes: [
      outcome('camden-child-date-of-birth', {
        subject: fake,
        subjectKey: 'child:1',
        title: 'Date of birth',
        evidence: [evidence(fake, fake, { screen: fake })],
      }),
      outcome('camden-told', {
        kind: 'action',
        state: 'overdue',
        due: '2026-06-10',
        subject: fake,
        title: 'Children’s services not told',
        evidence: [evidence(fake, fake, { screen: fake, note: { on: null, by: fake, start: 0, end: 1, cue: null } })],
      }),
    ],
  });
}

/** Every state that the panel can be in, by name. */
export const panelStates: Record<string, PanelState> = {
  nurse: nurseFamily(),
  complete: completeFamily(),
  long: veryLong(),
  hostile: hostilePage(),
  evening: { ...nurseFamily(), now: '2026-06-12T18:20:00Z' },
  'calendar-ended': { ...nurseFamily(), calendarEnds: '2026-06-01', partial: 'The page was too long to read in time.' },
  welcome: state({
    status: 'first-run',
    record: null,
    protocols: [],
    available: [
      {
        id: 'camden',
        name: 'Camden joint working protocol, mental health services and children’s services',
        edition: '2008',
        area: 'Camden',
        areas: ['Camden', 'Kilburn', 'Holborn'],
      },
      {
        id: 'beh-mht',
        name: 'Joint protocol on safeguarding children and adult mental health',
        edition: '2013',
        area: 'Barnet, Enfield and Haringey',
        areas: ['Barnet', 'Enfield', 'Haringey'],
      },
    ],
  }),
  'policy-forbids': state({ status: 'not-permitted', mayAllow: false, record: null }),
  ...Object.fromEntries(
    panelStatuses
      .filter((status) => status !== 'ready')
      .map((status) => [
        status,
        status === 'page-keeps-changing'
          ? { ...nurseFamily(), status }
          : state({ status, record: null, protocols: status === 'first-run' ? [] : [camden] }),
      ]),
  ),
};

/** Two open cases and the rules that were set aside. */
export function supervisionState(): SupervisionState {
  const { record: nurseRecord, outcomes, protocols, bankHolidays, now } = nurseFamily();
  const { record: other, outcomes: inPlace } = completeFamily();
  if (!nurseRecord || !other) throw new Error('The families have records');
  return {
    cases: [
      { caseKey: 'a', record: nurseRecord, outcomes },
      { caseKey: 'b', record: { ...other, subject: { entity: null, kind: 'child', name: 'Noah Brandt' } }, outcomes: inPlace },
    ],
    unsure: 1,
    setAside: [
      {
        rule: 'camden-child-school',
        title: 'School not recorded',
        protocol: 'camden',
        section: '7 Recording',
        reasons: { 'other-system': 3, misread: 1 },
      },
      { rule: 'camden-gp', title: 'GP not recorded', protocol: 'camden', section: '7 Recording', reasons: { 'will-do': 9 } },
    ],
    protocols,
    bankHolidays,
    now,
  };
}

export { nurseFamily };
