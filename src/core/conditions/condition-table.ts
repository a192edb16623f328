import { typeNumber } from '../facts/fact-slots.ts';
import type { IndexedEntity, RecordIndex, Scope } from '../facts/indexed-record.ts';
import { scopeOf } from '../facts/scope.ts';
import { type EntityType, entityTypes } from '../schemas/rule-terms.ts';
import type { CompiledCondition, Form, Judge } from './compiled-condition.ts';
import { known } from './known.ts';
import { no, notTruth, type Truth, unknown, yes } from './truth.ts';

/**
 * All conditions of some packs laid out flat, parts before wholes, so that each is answered once for whoever is in hand: hundreds of rules ask the same
 * few things, and a walk through thousands of small objects is slow. What it answers is what `CompiledCondition.test` answers; tests/core/condition-table.test.ts holds it to that.
 */
export interface ConditionTable {
  conditions: readonly CompiledCondition[];
  /** Kind of each condition, then what that kind needs: numbers of its parts; of a fact its number, type and slot. */
  code: Int32Array;
  /** By the number of a condition: where it begins in `code`. One more at the end. */
  begins: Int32Array;
  judges: readonly (Judge | null)[];
  all: Int32Array;
  /** By the number of a type of person or event: what its rules ask that can come to another answer with one of them in hand. */
  turning: readonly Int32Array[];
  /** As `turning`, on a record no finding of which is about one child or adult only. */
  turningByFacts: readonly Int32Array[];
}

const kinds = { plain: 0, all: 1, any: 2, not: 3, known: 4, atLeast: 5, fact: 6 } as const;

/** Lays out conditions in the order of their numbers. `asked` are those that rules name, with whom they are asked of. */
export function layOutConditions(
  conditions: readonly CompiledCondition[],
  asked: readonly [EntityType, CompiledCondition][],
): ConditionTable {
  const code: number[] = [];
  const begins = conditions.map(({ form }) => code.push(...encode(form)) - encode(form).length);
  const turning = entityTypes.map((type) => turningOn(type, asked));
  const turningByFacts = turning.map((found, type) => found.filter(({ reads }) => reads.some((ref) => ref.typeNumber === type)));
  return {
    conditions,
    judges: conditions.map(({ form }) => (form?.kind === 'fact' ? form.judge : null)),
    code: Int32Array.from(code),
    begins: Int32Array.from([...begins, code.length]),
    all: Int32Array.from(conditions.keys()),
    turning: turning.map(numbersOf),
    turningByFacts: turningByFacts.map(numbersOf),
  };
}

function turningOn(type: EntityType, asked: readonly [EntityType, CompiledCondition][]): CompiledCondition[] {
  const bit = 1 << typeNumber(type);
  const found = new Set(asked.flatMap(([of, condition]) => (of === type ? [...withParts(condition)] : [])));
  return [...found].filter(({ turnsOn }) => (turnsOn & bit) !== 0).sort((a, b) => a.number - b.number);
}

function numbersOf(conditions: readonly CompiledCondition[]): Int32Array {
  return Int32Array.from(conditions, ({ number }) => number);
}

function* withParts(condition: CompiledCondition): Generator<CompiledCondition> {
  yield condition;
  if (condition.form && 'parts' in condition.form) for (const part of condition.form.parts) yield* withParts(part);
}

function encode(form: Form | null): number[] {
  if (!form) return [kinds.plain];
  if (form.kind === 'fact') return [kinds.fact, form.ref.factNumber, form.ref.typeNumber, form.ref.slot];
  const parts = form.parts.map(({ number }) => number);
  return form.kind === 'atLeast' ? [kinds.atLeast, form.count, ...parts] : [kinds[form.kind], ...parts];
}

/** What every condition answers about the case as a whole. */
export function answerAll(table: ConditionTable, index: RecordIndex): Uint8Array {
  const sheet = new Uint8Array(table.conditions.length);
  answer(table, table.all, scopeOf(index, index.case), sheet);
  return sheet;
}

/** A scope with all answers; those that cannot turn on who is in hand are the same as of the case. */
export function answerAnew(table: ConditionTable, type: number, scope: Scope, ofCase: Uint8Array): Scope {
  const answers = ofCase.slice();
  const { turning, turningByFacts } = table;
  answer(table, (scope.index.namesPeople ? turning : turningByFacts)[type] as Int32Array, scope, answers);
  return { ...scope, answers };
}

/** Puts the answers of some conditions, given in order of their numbers, on the sheet of a scope. Parts that are not among them must stand on it already. */
function answer(table: ConditionTable, which: Int32Array, scope: Scope, sheet: Uint8Array): void {
  const { code, begins, conditions } = table;
  const { shown } = scope.index;
  for (let place = 0; place < which.length; place++) {
    const number = which[place] as number;
    const from = (begins[number] as number) + 1;
    const to = begins[number + 1] as number;
    switch (code[from - 1]) {
      case kinds.all:
        sheet[number] = least(code, from, to, sheet);
        break;
      case kinds.any:
        sheet[number] = greatest(code, from, to, sheet);
        break;
      case kinds.not:
        sheet[number] = notTruth(sheet[code[from] as number] as Truth);
        break;
      case kinds.known:
        sheet[number] = known(sheet[code[from] as number] as Truth);
        break;
      case kinds.atLeast:
        sheet[number] = enough(code, from, to, sheet);
        break;
      case kinds.fact:
        sheet[number] = shown[code[from] as number] === 0 ? unknown : askFact(table, number, from, scope);
        break;
      default:
        sheet[number] = (conditions[number] as CompiledCondition).test(scope);
    }
  }
}

/** As `askHolders`, straight to the fact where only one person or event can hold it. */
function askFact({ code, judges, conditions }: ConditionTable, number: number, from: number, scope: Scope): Truth {
  const judge = judges[number] as Judge;
  const type = code[from + 1] as number;
  const holders = scope.index.meant[type] as readonly IndexedEntity[];
  const holder = scope.entity?.typeNumber === type ? scope.entity : holders.length === 1 ? holders[0] : null;
  return holder ? judge(holder.facts[code[from + 2] as number], scope) : (conditions[number] as CompiledCondition).test(scope);
}

function least(code: Int32Array, from: number, to: number, sheet: Uint8Array): number {
  let answer: number = yes;
  for (let at = from; at < to && answer !== no; at++) answer = Math.min(answer, sheet[code[at] as number] as number);
  return answer;
}

function greatest(code: Int32Array, from: number, to: number, sheet: Uint8Array): number {
  let answer: number = no;
  for (let at = from; at < to && answer !== yes; at++) answer = Math.max(answer, sheet[code[at] as number] as number);
  return answer;
}

function enough(code: Int32Array, from: number, to: number, sheet: Uint8Array): number {
  const count = code[from] as number;
  let sure = 0;
  let possible = 0;
  for (let at = from + 1; at < to; at++) {
    const part = sheet[code[at] as number];
    if (part === yes) sure++;
    if (part !== no) possible++;
  }
  if (sure >= count) return yes;
  return possible < count ? no : unknown;
}
