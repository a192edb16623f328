import { citeOtherPacks } from './cite-other-packs.ts';
import type { CompiledPacks } from './compile-packs.ts';
import { ask } from './compiled-condition.ts';
import { isTurning } from './fact-readers.ts';
import { typeNumber } from './fact-slots.ts';
import { judgeAction } from './judge-action.ts';
import { judgeMissingDetail } from './judge-missing-detail.ts';
import { judgeRiskFactor } from './judge-risk-factor.ts';
import type { Outcome } from './outcome.ts';
import { putOnShelf, type Shelves } from './outcome-shelves.ts';
import type { RecordIndex } from './record-index.ts';
import type { EntityType } from './rule-terms.ts';
import { sayAgain, sayOutcome } from './say-outcome.ts';
import type { Scope } from './scope.ts';
import type { Settled } from './settle.ts';
import { no, unknown, yes } from './truth.ts';
import { type Asked, cannotTell, notApplicable, type Verdict } from './verdict.ts';

/** What holds for one evaluation. */
export interface Round {
  packs: CompiledPacks;
  index: RecordIndex;
  /** The answer to every rule where the record as a whole must not be judged. */
  ofRecord: Verdict | null;
  /** As `markRules` gives them. */
  marks: Uint8Array;
}

/** Asks each rule of every subject in turn (what it needs is then at hand) and puts the outcomes on the shelves subject by subject. */
export function askRules(rules: readonly Settled[], scopes: readonly Scope[], round: Round, shelves: Shelves): void {
  const said = scopes.map(() => new Array<Outcome>(rules.length));
  for (let at = 0; at < rules.length; at++) askRule(rules[at] as Settled, at, scopes, round, said);
  for (const outcomes of said) {
    const dated: [string, Outcome][] = [];
    for (let at = 0; at < rules.length; at++) {
      const { order, action } = rules[at] as Settled;
      const outcome = outcomes[at] as Outcome;
      putOnShelf(shelves, outcome, order);
      if (action !== null && outcome.due !== null) dated.push([action, outcome]);
    }
    citeOtherPacks(dated);
  }
}

function askRule(settled: Settled, at: number, scopes: readonly Scope[], round: Round, said: Outcome[][]): void {
  const mark = round.marks[settled.number] as number;
  const turns = isTurning(mark, round.index) && round.ofRecord === null && settled.verdict === null;
  const first =
    mark === 0 && round.ofRecord === null ? sayUnread(settled, scopes[0] as Scope, round) : askOne(settled, scopes[0] as Scope, round);
  (said[0] as Outcome[])[at] = first;
  for (let place = 1; place < scopes.length; place++) {
    const scope = scopes[place] as Scope;
    (said[place] as Outcome[])[at] = turns ? askOne(settled, scope, round) : sayAgain(first, scope, false);
  }
}

function askOne({ rule, reading, theirs, verdict }: Settled, scope: Scope, { packs, ofRecord }: Round): Outcome {
  const asked: Asked = { rule, scope, packs, reading, theirs };
  return sayOutcome(asked, ofRecord ?? verdict ?? judge(asked));
}

/** Nothing of what the rule reads is on any screen: it comes to the same on every record with the like of persons and events. */
function sayUnread(settled: Settled, scope: Scope, round: Round): Outcome {
  const { population } = round.index;
  if (settled.unread?.population === population) return sayAgain(settled.unread.outcome, scope, settled.rule.isOfCase);
  const outcome = askOne(settled, scope, round);
  settled.unread = { population, outcome: { ...outcome, subject: null, subjectKey: 'case' } };
  return outcome;
}

function judge(asked: Asked): Verdict {
  const { rule, scope } = asked;
  if (scope.entity === null && isAnySeen(rule.rule.for, scope.index)) return notApplicable;
  if (rule.unless !== null && ask(rule.unless, scope) === yes) return notApplicable;
  const applies = rule.when === null ? yes : ask(rule.when, scope);
  if (applies === no) return notApplicable;
  if (applies === unknown || scope.entity === null) return cannotTell;
  if (rule.kind === 'missing-detail') return judgeMissingDetail(asked);
  return rule.kind === 'risk-factor' ? judgeRiskFactor(asked) : judgeAction(asked);
}

/** Somebody was on the record, but nobody who is asked about (children who have grown up). */
function isAnySeen(type: EntityType, index: RecordIndex): boolean {
  return (index.seen[typeNumber(type)]?.length ?? 0) > 0;
}
