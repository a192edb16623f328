import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { compilePacks, evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { Outcome } from '../../src/core/schemas/outcome.ts';
import type { PanelState } from '../../src/messages/panel-state.ts';
import { statePacker, stateUnpacker } from '../../src/messages/sent-state.ts';
import { anyRecord } from '../core/any-record.ts';

const { packs, vocabulary, calendar } = loadPacks();
const compiled = compilePacks(packs, vocabulary, calendar);
const factNames = { 'child.gp': 'GP' };

function stateWith(outcomes: Outcome[]): PanelState {
  return { status: 'ready', outcomes, factNames, protocols: [], dismissed: [], bankHolidays: [] } as unknown as PanelState;
}

/** As a port carries it. */
function carry<T>(message: T): T {
  return JSON.parse(JSON.stringify(message)) as T;
}

test('a panel has the same outcomes as the background, however many states went before', () => {
  fc.assert(
    fc.property(fc.array(anyRecord(vocabulary), { minLength: 1, maxLength: 3 }), (records) => {
      const pack = statePacker();
      const unpack = stateUnpacker();
      for (const record of records) {
        const state = stateWith(evaluate(compiled, record, { now: new Date('2026-06-15T09:00:00Z'), role: 'inpatient-ward', area: null }));
        expect(unpack(carry(pack(state)))).toEqual(state);
      }
    }),
    { numRuns: 6 },
  );
});

const one = {
  protocol: 'camden',
  rule: 'camden-gp',
  title: 'GP not recorded',
  why: 'Because.',
  catalogue: ['a'],
  subjectKey: 'child:1',
} as Outcome;

test('the words of a rule go once, and again when a team has changed them', () => {
  const pack = statePacker();
  const outcome = { ...compiledOutcome(), ...one };
  expect(pack(stateWith([outcome, outcome])).outcomes.words).toHaveLength(1);
  expect(pack(stateWith([outcome])).outcomes.words).toHaveLength(0);
  expect(pack(stateWith([{ ...outcome, why: 'For another reason.' }])).outcomes.words).toHaveLength(1);
});

test.each([
  ['nothing', null],
  ['a state of another make', { status: 'ready', outcomes: [] }],
  ['a state that leans on one which never arrived', carry(secondState())],
])('%s is no state', (_, sent) => expect(stateUnpacker()(sent)).toBeNull());

function secondState(): unknown {
  const pack = statePacker();
  pack(stateWith([compiledOutcome()]));
  return pack(stateWith([compiledOutcome()]));
}

function compiledOutcome(): Outcome {
  const record = { subject: { entity: null, kind: 'unknown', name: null }, notices: [], entities: [], facts: [], screens: [] } as const;
  const [outcome] = evaluate(
    compiled,
    { ...record, notices: [], entities: [], facts: [], screens: [] },
    { now: new Date(0), role: 'any', area: null },
  );
  if (!outcome) throw new Error('no outcome');
  return outcome;
}
