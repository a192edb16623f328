import { type Offices, officesFor } from '../calendar/office-hours.ts';
import { addOnce } from '../evaluation/explanation.ts';
import { dateOf } from '../facts/fact-dates.ts';
import { FactList } from '../facts/fact-list.ts';
import { bitsOf } from '../facts/fact-signs.ts';
import { slotsOf } from '../facts/fact-slots.ts';
import type { Judge } from '../facts/indexed-record.ts';
import { askHolders, type FactRef, holdersOf, isSeen, personInHand, turnsOn } from '../facts/scope.ts';
import type { FactStatus } from '../schemas/case-record.ts';
import type { Condition } from '../schemas/condition.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { answered } from './answered.ts';
import { atMost } from './at-most.ts';
import { blank } from './blank.ts';
import { compileLogic } from './compile-logic.ts';
import { compileMoments } from './compile-moments.ts';
import type { Asks, CompiledCondition, Unnumbered } from './compiled-condition.ts';
import { done } from './done.ts';
import { is, isOption, plain } from './is.ts';
import { mentions, wordsPattern } from './mentions.ts';
import { moreThan } from './more-than.ts';
import { outOfHours } from './out-of-hours.ts';
import { recorded } from './recorded.ts';
import { notTruth, type Truth, yes } from './truth.ts';

/** What packs are compiled with: the vocabulary, and the conditions compiled so far, so that rules which ask the same share the answer. */
export interface Compiler {
  vocabulary: Vocabulary;
  known: Map<string, CompiledCondition>;
  refs: Map<string, FactRef>;
  /** Of the pack in hand, with the id of the pack. */
  offices: { of: string; all: Offices };
}

/** Turns a condition into closures, once. Throws on a fact the vocabulary lacks (packs are checked before they come here). */
export function compileCondition(condition: Condition, compiler: Compiler): CompiledCondition {
  const name = nameOf(condition, compiler);
  const same = compiler.known.get(name);
  if (same) return same;
  const compile = (each: Condition): CompiledCondition => compileCondition(each, compiler);
  const refer = (id: string): FactRef => factRef(id, compiler);
  const parts = compileFact(condition, refer, compiler.offices.all) ?? compileMoments(condition, refer) ?? compileLogic(condition, compile);
  const compiled = { ...parts, number: compiler.known.size };
  compiler.known.set(name, compiled);
  return compiled;
}

/** Conditions that read the same ask the same, but for the hours of an office, which every pack has its own. */
function nameOf(condition: Condition, { offices }: Compiler): string {
  const words = JSON.stringify(condition);
  return words.includes('"outOfHours"') ? `${offices.of} ${words}` : words;
}

/** A fact looked up, the same each time. Throws where the vocabulary lacks it. */
export function factRef(id: string, { vocabulary, refs }: Compiler): FactRef {
  const known = refs.get(id);
  if (known) return known;
  const definition = vocabulary.get(id);
  const place = slotsOf(vocabulary).byFact.get(id);
  if (!definition || !place) throw new Error(`The fact "${id}" is not in the vocabulary`);
  const { entity, type, screen } = definition;
  const ref = { id, entity, type, ...place, turnsOn: turnsOn(entity, type), alone: new FactList([id], screen ? [screen] : []) };
  refs.set(id, ref);
  return ref;
}

function compileFact(condition: Condition, refer: (id: string) => FactRef, offices: Offices): Unnumbered | null {
  if (!('fact' in condition)) return null;
  const ref = refer(condition.fact);
  if ('is' in condition) return leaf(ref, ...asksIs(condition.is, ref.type === 'yes-no' || ref.type === 'choice'));
  const answerTo = byStatus(condition);
  if (answerTo) return leaf(ref, (fact) => answerTo(fact?.status ?? 'not-seen'), { kind: 'status', answerTo });
  const judge = 'outOfHours' in condition ? sided(judgeHours(offices), condition.outOfHours) : judgeOf(condition);
  return judge && leaf(ref, judge, { kind: 'fact' });
}

/** Values of yes-no and choice facts are always one of a fixed list. */
function asksIs(named: string | number | (string | number)[], isFixed: boolean): [Judge, Asks] {
  const options = new Set([named].flat().map(String));
  if (isFixed) return [(fact) => isOption(fact, options), { kind: 'isOption' }];
  const wanted = new Set([...options].map(plain));
  const judge: Judge = (fact, scope) => is(fact, wanted, fact && fact.findings.length > 0 ? personInHand(scope) : null);
  return [judge, { kind: 'is', wanted: bitsOf(wanted) }];
}

type AnswerTo = (status: FactStatus) => Truth;

/** Conditions that the status of a fact answers alone. */
function byStatus(condition: Condition & { fact: string }): AnswerTo | null {
  const either = (answerTo: AnswerTo, wanted: boolean): AnswerTo => (wanted ? answerTo : (status) => notTruth(answerTo(status)));
  if ('answered' in condition) return either(answered, condition.answered);
  if ('recorded' in condition) return either(recorded, condition.recorded);
  return 'blank' in condition ? either(blank, condition.blank) : null;
}

function judgeOf(condition: Condition & { fact: string }): Judge | null {
  if ('done' in condition) return sided(done, condition.done);
  if ('mentions' in condition) {
    const words = wordsPattern([condition.mentions].flat());
    return (fact) => mentions(fact, words);
  }
  if ('moreThan' in condition) return (fact) => moreThan(fact, condition.moreThan);
  return 'atMost' in condition ? (fact) => atMost(fact, condition.atMost) : null;
}

function judgeHours(offices: Offices): Judge {
  return (fact, { index }) => outOfHours(fact ? dateOf(fact) : null, officesFor(offices, index.area), index.calendar);
}

function sided(judge: Judge, wanted: boolean): Judge {
  return wanted ? judge : (fact, scope) => notTruth(judge(fact, scope));
}

function leaf(ref: FactRef, judge: Judge, asks: Asks): Unnumbered {
  return {
    form: { ref, judge, ...asks },
    turnsOn: ref.turnsOn,
    reads: [ref],
    lacks: () => ref.alone,
    test: (scope) => askHolders(ref, scope, judge),
    explain: (scope, into) => {
      const answer = askHolders(ref, scope, judge);
      for (const holder of holdersOf(ref, scope)) {
        const fact = holder.facts[ref.slot];
        if (isSeen(fact) && (answer !== yes || judge(fact, scope) === yes)) addOnce(into, fact);
      }
    },
  };
}
