import type { CaseRecord, FindingInstance } from '../../core/schemas/case-record.ts';
import { evidence, fact, record } from './invented.ts';

export const adults = [
  { key: 'adult:1', type: 'adult', name: 'Marta Doyle' },
  { key: 'adult:2', type: 'adult', name: 'Sean Doyle' },
];
export const children = [
  { key: 'child:1', type: 'child', name: 'Ava Doyle' },
  { key: 'child:2', type: 'child', name: 'Kai Doyle' },
];

/** The note in which the violence is told of. */
export const noteOfMay = evidence(
  'Progress note',
  'States Sean hit her in the face on Friday, Ava was in the room. Did not want police called.',
  {
    screen: 'Progress notes',
    note: { on: '2026-05-03', by: 'R. Adeyemi', start: 0, end: 90, cue: null },
  },
);

const violence: FindingInstance = { status: 'present', person: 'unspecified', entity: 'adult:1', source: 'note', evidence: noteOfMay };
const diagnosis: FindingInstance = {
  status: 'present',
  person: 'unspecified',
  entity: 'adult:1',
  source: 'field',
  evidence: evidence('Diagnosis', 'Recurrent depressive disorder, current episode severe'),
};
const denied: FindingInstance = {
  status: 'absent',
  person: 'partner',
  entity: 'adult:2',
  source: 'note',
  evidence: evidence('Progress note', 'Sean says he does not drink or use drugs.', {
    screen: 'Progress notes',
    note: { on: '2026-06-09', by: 'R. Adeyemi', start: 0, end: 40, cue: null },
  }),
};

/** The family's record after the night of the admission, as far as the panel is sent it. */
export function wardRecord(): CaseRecord {
  return record([...adults, ...children], {
    screens: [
      { name: 'Nursing assessment on admission', readAt: '2026-06-12T08:59:40Z' },
      { name: 'Progress notes', readAt: '2026-06-12T08:55:00Z' },
      { name: 'Family and professionals', readAt: '2026-06-12T08:52:00Z' },
    ],
    facts: [
      fact('child.dateOfBirth', { entity: 'child:2', value: '2023-02-19', text: '19 Feb 2023' }),
      fact('risk.family.domesticAbuse', { findings: [violence] }),
      fact('risk.parent.mentalIllHealth', { findings: [diagnosis] }),
      fact('risk.parent.substanceMisuse', { status: 'blank', findings: [] }),
      fact('risk.parent.drugMisuse', { status: 'not-seen', findings: [denied] }),
    ],
  });
}
