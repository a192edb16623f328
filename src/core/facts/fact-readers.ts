import type { CompiledRule, PlacedRule } from '../packs/compiled-rule.ts';
import type { RecordIndex } from './indexed-record.ts';
import type { FactRef } from './scope.ts';

/** For each fact of the vocabulary, by its number: the rules that read it, each as eight times its number plus what the fact does to it. */
export type FactReaders = readonly (readonly number[])[];

const reads = 1;
/** The answer can differ from one child, referral or other event to the next. */
const turns = 2;
/** It can, where a finding on the record is about one child or adult only. */
const turnsOnPerson = 4;

/** Lists the rules by the facts they read. */
export function listReaders(rules: readonly PlacedRule[], facts: number): FactReaders {
  const readers: number[][] = Array.from({ length: facts }, () => []);
  for (const { rule, number } of rules)
    for (const ref of rule.reads) readers[ref.factNumber]?.push(number * 8 + reads + effectOf(ref, rule));
  return readers;
}

function effectOf(ref: FactRef, { rule, turnsOn }: CompiledRule): number {
  if (!turnsOn.includes(ref)) return 0;
  return ref.entity === rule.for ? turns : turnsOnPerson;
}

/** By the number of a rule: 0 where no screen has shown any fact it reads; else see `isTurning`. */
export function markRules(readers: FactReaders, { shown }: RecordIndex, rules: number): Uint8Array {
  const marks = new Uint8Array(rules);
  for (let fact = 0; fact < shown.length; fact++) {
    if (shown[fact] === 0) continue;
    for (const reader of readers[fact] as readonly number[]) marks[reader >> 3] = (marks[reader >> 3] as number) | (reader & 7);
  }
  return marks;
}

/** Whether a rule with this mark must be asked of each subject anew. */
export function isTurning(mark: number, { namesPeople }: RecordIndex): boolean {
  return (mark & (namesPeople ? turns | turnsOnPerson : turns)) !== 0;
}
