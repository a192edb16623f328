/**
 * `node tests/bench/engine.ts`: every rule of every pack over a case of 6 children and 20 referrals, compiled once, median of many runs.
 * Beside it json-rules-engine and json-logic-js with an equivalent set: as many rules, asked of as many subjects, each with the same
 * conditions as far as those engines can say them (`is`, `recorded`, `blank`, `all`, `any`, `not`); they compute no limits, evidence or words.
 */
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { compilePacks, evaluate } from '../../src/core/evaluate.ts';
import { largeCase } from './engine-case.ts';
import { engineRules, logicRules, subjectsFor } from './engine-rivals.ts';
import { median } from './median.ts';

const { packs, vocabulary, calendar } = loadPacks();
const record = largeCase(vocabulary);
const compiled = compilePacks(packs, vocabulary, calendar);
const context = { now: new Date('2026-06-15T09:00:00Z'), role: 'any', area: null } as const;

const outcomes = evaluate(compiled, record, context);
const rules = packs.flatMap((pack) => pack.rules);
const indicators = packs.reduce((sum, pack) => sum + pack.indicators.reduce((inner, list) => inner + list.indicators.length, 0), 0);
const flags = outcomes.filter((outcome) => outcome.outcome === 'flag').length;
console.log(
  `${packs.length} packs, ${rules.length} rules and ${indicators} indicators; ${record.entities.length} persons and events, ${record.facts.length} facts; ${outcomes.length} outcomes, ${flags} flags`,
);

const ours = median(400, () => evaluate(compiled, record, context));
console.log(`sightline         median ${ours.toFixed(3)} ms`);

const subjects = subjectsFor(record);
const logic = logicRules(rules);
const logicTime = median(20, () => {
  for (const { rule, type } of logic) for (const subject of subjects.get(type) ?? []) jsonLogic.apply(rule, subject);
});
console.log(`json-logic-js     median ${logicTime.toFixed(3)} ms (${(logicTime / ours).toFixed(1)} times)`);

const engines = new Map([...subjects.keys()].map((type) => [type, new Engine(engineRules(rules, type), { allowUndefinedFacts: true })]));
const times: number[] = [];
for (let run = 0; run < 7; run++) {
  const start = performance.now();
  for (const [type, engine] of engines) for (const subject of subjects.get(type) ?? []) await engine.run(subject);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const engineTime = times[3] ?? 0;
console.log(`json-rules-engine median ${engineTime.toFixed(3)} ms (${(engineTime / ours).toFixed(1)} times)`);
