/**
 * `node tests/bench/engine.ts`: every rule and indicator of every pack over a case of 6 children and 20 referrals, compiled once, median of many runs.
 * Beside it json-rules-engine and json-logic-js with an equivalent set: as many rules and indicators, asked of as many subjects, each with the same
 * conditions as far as those engines can say them. What they leave out is printed below the figures.
 */
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { compilePacks, evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { Outcome } from '../../src/core/schemas/outcome.ts';
import { outcomePacker, outcomeUnpacker } from '../../src/messages/outcome-rows.ts';
import { largeCase } from './engine-case.ts';
import { engineRules, logicRules, subjectsFor } from './engine-rivals.ts';
import { summarise, type Times, timeCalls } from './time-calls.ts';

const { packs, vocabulary, calendar } = loadPacks();
const compiled = compilePacks(packs, vocabulary, calendar);
const context = { now: new Date('2026-06-15T09:00:00Z'), role: 'any', area: null } as const;
const rules = compiled.rules.map(({ rule }) => rule);
const indicators = packs.reduce((sum, pack) => sum + pack.indicators.reduce((own, list) => own + list.indicators.length, 0), 0);
console.log(`${packs.length} packs, ${rules.length - indicators} rules and ${indicators} indicators`);
for (const [name, share] of [
  ['a well-filled record', 3],
  ['every field of every kind on screen', 1],
] as const) {
  await compare(name, largeCase(vocabulary, share));
}
console.log(`
Not alike: the other two answer yes or no; they know no "cannot be known", count no limits, ages or times since, read no words inside a text, ask
"some" and "every" of one person only, and give no evidence, clock, order or words. Sightline's figure holds all of that, for every outcome in full.
"in one team" is what one change of a page costs the extension before the message to the panel: one pack and the statutory one, a role and an area.
"message" is what each change costs once more: outcomes packed without the words of their rules, copied to another part of the browser (structured clone)
and unpacked there; below it what sending them whole would cost.`);

async function compare(name: string, record: CaseRecord): Promise<void> {
  const outcomes = evaluate(compiled, record, context);
  const flags = outcomes.filter((outcome) => outcome.outcome === 'flag').length;
  console.log(`\n${name}: 6 children, 20 referrals, ${record.facts.length} facts; ${outcomes.length} outcomes, ${flags} flags`);
  const ours = timeCalls(400, () => evaluate(compiled, record, context));
  const logic = logicRules(rules);
  const subjects = subjectsFor(record);
  const logicTimes = timeCalls(30, () => {
    for (const { rule, type } of logic) for (const subject of subjects.get(type) ?? []) jsonLogic.apply(rule, subject);
  });
  report('sightline', ours, ours);
  const team = compilePacks(
    packs.filter((pack) => pack.statutory || pack === packs.find((each) => !each.statutory)),
    vocabulary,
    calendar,
  );
  const teamContext = { ...context, role: 'adult-mental-health', area: 'Enfield' } as const;
  report(
    '  in one team',
    timeCalls(400, () => evaluate(team, record, teamContext)),
    ours,
  );
  for (const [name, said] of [
    ['message', outcomes],
    ['of one team', evaluate(team, record, teamContext)],
  ] as const) {
    report(`  ${name}`, timeMessages(said), ours);
    report(
      '    sent whole',
      timeCalls(40, () => structuredClone(said)),
      ours,
    );
  }
  report('json-logic-js', logicTimes, ours);
  report('json-rules-engine', await timeEngine(subjects), ours);
}

/** What each change costs once the words of the rules have been told: packing, copying to another part of the browser, unpacking. */
function timeMessages(outcomes: Outcome[]): Times {
  const pack = outcomePacker();
  const unpack = outcomeUnpacker();
  return timeCalls(40, () => unpack(structuredClone(pack(outcomes))));
}

async function timeEngine(subjects: ReturnType<typeof subjectsFor>): Promise<Times> {
  const engines = new Map([...subjects.keys()].map((type) => [type, new Engine(engineRules(rules, type), { allowUndefinedFacts: true })]));
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    for (const [type, engine] of engines) for (const subject of subjects.get(type) ?? []) await engine.run(subject);
    times.push(performance.now() - start);
  }
  return summarise(times);
}

function report(who: string, times: Times, ours: Times): void {
  const ratio = who === 'sightline' || who.startsWith(' ') ? '' : ` (${(times.median / ours.median).toFixed(1)} times)`;
  console.log(`  ${who.padEnd(18)} median ${times.median.toFixed(3)} ms, best ${times.best.toFixed(3)} ms${ratio}`);
}
