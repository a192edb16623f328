/**
 * `node tests/bench/engine.ts`: every rule and indicator of every pack over a case of 6 children and 20 referrals, compiled once, median of many runs.
 * Beside it json-rules-engine and json-logic-js with an equivalent set: as many rules and indicators, asked of as many subjects, each with the same
 * conditions as far as those engines can say them. What they leave out is printed below the figures.
 */
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { compilePacks, evaluate, judgeRecord } from '../../src/core/evaluation/evaluate.ts';
import type { IsWanted } from '../../src/core/evaluation/judgement.ts';
import { sayOutcomes } from '../../src/core/evaluation/say-outcomes.ts';
import { isUnasked } from '../../src/core/evaluation/unasked.ts';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { Outcome } from '../../src/core/schemas/outcome.ts';
import { outcomePacker, outcomeUnpacker } from '../../src/messages/outcome-rows.ts';
import { largeCase } from './engine-case.ts';
import { engineRules, logicRules, subjectsFor } from './engine-rivals.ts';
import { summarise, type Times, timeCalls } from './time-calls.ts';

const { packs, vocabulary, calendar } = loadPacks();
const compiled = compilePacks(packs, vocabulary, calendar);
const context = { now: new Date('2026-06-15T09:00:00Z'), role: 'any', area: null } as const;
const team = compilePacks(
  packs.filter((pack) => pack.statutory || pack === packs.find((each) => !each.statutory)),
  vocabulary,
  calendar,
);
const teamContext = { ...context, role: 'adult-mental-health', area: 'Enfield' } as const;
const isFlag: IsWanted = ({ outcome }) => outcome === 'flag';
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
Lines of sightline: "judged" is every rule asked of everybody it is for: outcome, state and limit, nothing in words. "flags said" is that and every
flag in full, with evidence, what is lacking, clock, lateness, other packs and order; it is what a change of a page costs at most before a panel is told.
"unasked said" is judged and all that an open panel shows before anybody asks for the checklist. "all said" is judged and every outcome in full.
"one team" is the same for one pack and the statutory one, a role and an area.
Not alike: the other two answer yes or no; they know no "cannot be known", count no limits, ages or times since, read no words inside a text, ask
"some" and "every" of one person only, and give no evidence, clock, order or words.
"message" is what telling a panel costs: what it shows unasked, packed without the words of its rules, copied to another part of the browser (structured
clone) and unpacked there; below it all outcomes, which are sent once somebody opens the checklist.`);

async function compare(name: string, record: CaseRecord): Promise<void> {
  const outcomes = evaluate(compiled, record, context);
  const flags = outcomes.filter((outcome) => outcome.outcome === 'flag').length;
  console.log(`\n${name}: 6 children, 20 referrals, ${record.facts.length} facts; ${outcomes.length} outcomes, ${flags} flags`);
  const ours = timeCalls(400, () => sayOutcomes(judgeRecord(compiled, record, context), isFlag));
  report(
    'judged',
    timeCalls(400, () => judgeRecord(compiled, record, context)),
  );
  report(`${flags} flags said`, ours);
  report(
    'unasked said',
    timeCalls(400, () => sayOutcomes(judgeRecord(compiled, record, context), isUnasked)),
  );
  report(
    'all said',
    timeCalls(400, () => evaluate(compiled, record, context)),
  );
  report(
    'one team, flags',
    timeCalls(400, () => sayOutcomes(judgeRecord(team, record, teamContext), isFlag)),
  );
  report(
    'one team, all said',
    timeCalls(400, () => evaluate(team, record, teamContext)),
  );
  report('message', timeMessages(sayOutcomes(judgeRecord(compiled, record, context), isUnasked)));
  report('  all', timeMessages(outcomes));
  report('  one team', timeMessages(sayOutcomes(judgeRecord(team, record, teamContext), isUnasked)));
  const logic = logicRules(rules);
  const subjects = subjectsFor(record);
  const logicTimes = timeCalls(30, () => {
    for (const { rule, type } of logic) for (const subject of subjects.get(type) ?? []) jsonLogic.apply(rule, subject);
  });
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

/** Of another engine also how many times as long it takes as to say the flags. */
function report(who: string, times: Times, ours?: Times): void {
  const ratio = ours ? ` (${(times.median / ours.median).toFixed(1)} times "flags said")` : '';
  const name = ours ? who : `sightline ${who}`;
  console.log(`  ${name.padEnd(30)} median ${times.median.toFixed(3)} ms, best ${times.best.toFixed(3)} ms${ratio}`);
}
