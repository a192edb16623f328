import { answerByStatus, answersByStatus, declaredNone, hasFindings, namesPerson, recorded, statusOf } from '../facts/fact-signs.ts';
import type { ConditionTable, IndexedEntity, Scope } from '../facts/indexed-record.ts';
import { scopeOf } from '../facts/scope.ts';
import type { CompiledCondition, Form } from './compiled-condition.ts';
import { known } from './known.ts';
import { no, notTruth, type Truth, unknown, yes } from './truth.ts';

const kinds = { plain: 0, all: 1, any: 2, not: 3, known: 4, atLeast: 5, fact: 6, is: 7, isOption: 8, status: 9 } as const;

/** Lays out conditions in the order of their numbers. */
export function layOutConditions(conditions: readonly CompiledCondition[]): ConditionTable {
  const code: number[] = [];
  const begins = conditions.map(({ form }) => code.push(...encode(form)) - encode(form).length);
  return {
    code: Int32Array.from(code),
    begins: Int32Array.from([...begins, code.length]),
    turnsOn: Int32Array.from(conditions, ({ turnsOn }) => turnsOn),
    turnsOnFacts: Int32Array.from(conditions, ({ turnsOn, reads }) => turnsOn & typesOf(reads)),
    judges: conditions.map(({ form }) => (form && 'judge' in form ? form.judge : null)),
    tests: conditions.map(({ test }) => test),
  };
}

function typesOf(reads: CompiledCondition['reads']): number {
  return reads.reduce((bits, ref) => bits | (1 << ref.typeNumber), 0);
}

/** Its kind, then what that kind needs: numbers of its parts; of a fact its number, type and slot, and what is asked of it. */
function encode(form: Form | null): number[] {
  if (!form) return [kinds.plain];
  if ('parts' in form) {
    const parts = form.parts.map(({ number }) => number);
    return form.kind === 'atLeast' ? [kinds.atLeast, form.count, ...parts] : [kinds[form.kind], ...parts];
  }
  const { factNumber, typeNumber, slot } = form.ref;
  const asks = form.kind === 'is' ? form.wanted : form.kind === 'status' ? answersByStatus(form.answerTo) : 0;
  return [kinds[form.kind], factNumber, typeNumber, slot, asks];
}

/**
 * The answer of a condition, by its number. It is worked out once for whoever is in hand and kept on their sheet, and where it turns on nobody in hand
 * on the sheet of the case: hundreds of rules ask the same few things. What no rule comes to ask is never worked out.
 */
export function answerOf(table: ConditionTable, number: number, scope: Scope): Truth {
  const { index } = scope;
  const whose =
    ((index.namesPeople ? table.turnsOn : table.turnsOnFacts)[number] as number) & scope.inHand ? scope : scopeOf(index, index.case);
  if (whose.sheet < 0) return workOut(table, number, scope);
  const place = whose.sheet + number;
  const kept = index.answers[place] as number;
  if (kept !== 0) return (kept - 1) as Truth;
  const answer = workOut(table, number, whose);
  index.answers[place] = answer + 1;
  return answer;
}

function workOut(table: ConditionTable, number: number, scope: Scope): Truth {
  const from = (table.begins[number] as number) + 1;
  const to = table.begins[number + 1] as number;
  switch (table.code[from - 1]) {
    case kinds.all:
      return least(table, from, to, scope);
    case kinds.any:
      return greatest(table, from, to, scope);
    case kinds.not:
      return notTruth(answerOf(table, table.code[from] as number, scope));
    case kinds.known:
      return known(answerOf(table, table.code[from] as number, scope));
    case kinds.atLeast:
      return enough(table, from, to, scope);
    case kinds.plain:
      return (table.tests[number] as Test)(scope);
    default:
      return askFact(table, number, from, scope);
  }
}

type Test = ConditionTable['tests'][number];

function least(table: ConditionTable, from: number, to: number, scope: Scope): Truth {
  let answer: Truth = yes;
  for (let at = from; at < to && answer !== no; at++) answer = Math.min(answer, answerOf(table, table.code[at] as number, scope)) as Truth;
  return answer;
}

function greatest(table: ConditionTable, from: number, to: number, scope: Scope): Truth {
  let answer: Truth = no;
  for (let at = from; at < to && answer !== yes; at++) answer = Math.max(answer, answerOf(table, table.code[at] as number, scope)) as Truth;
  return answer;
}

function enough(table: ConditionTable, from: number, to: number, scope: Scope): Truth {
  const count = table.code[from] as number;
  let sure = 0;
  let possible = 0;
  for (let at = from + 1; at < to; at++) {
    const part = answerOf(table, table.code[at] as number, scope);
    if (part === yes) sure++;
    if (part !== no) possible++;
  }
  if (sure >= count) return yes;
  return possible < count ? no : unknown;
}

/** As `askHolders`, straight to the fact where only one person or event can hold it, and to its sign alone where that tells. */
function askFact(table: ConditionTable, number: number, from: number, scope: Scope): Truth {
  const { code } = table;
  const { shown, signs, meant } = scope.index;
  if (shown[code[from] as number] === 0) return unknown;
  const type = code[from + 1] as number;
  const holders = meant[type] as readonly IndexedEntity[];
  const holder = scope.entity?.typeNumber === type ? scope.entity : holders.length === 1 && scope.outer === null ? holders[0] : null;
  if (!holder) return (table.tests[number] as Test)(scope);
  const slot = code[from + 2] as number;
  const told = answerBySign(code[from - 1] as number, code[from + 3] as number, signs[holder.signs + slot] as number);
  return told >= 0 ? (told as Truth) : (table.judges[number] as Judge)(holder.facts[slot], scope);
}

type Judge = NonNullable<ConditionTable['judges'][number]>;

/** -1 where the fact itself must be asked. */
function answerBySign(kind: number, asks: number, sign: number): number {
  if (kind === kinds.status) return answerByStatus(asks, sign);
  if (kind === kinds.fact) return -1;
  if (kind === kinds.is && hasFindings(sign)) return namesPerson(sign) ? -1 : (sign & asks) === 0 ? no : yes;
  const status = statusOf(sign);
  return status === recorded ? -1 : status === declaredNone ? no : unknown;
}
