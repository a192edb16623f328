import { ask } from '../conditions/compiled-condition.ts';
import { no, unknown, yes } from '../conditions/truth.ts';
import { isTurning } from '../facts/fact-readers.ts';
import { typeNumber } from '../facts/fact-slots.ts';
import type { RecordIndex, Scope } from '../facts/indexed-record.ts';
import { citeOtherPacks } from '../packs/cite-other-packs.ts';
import type { CompiledPacks } from '../packs/compile-packs.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import { judgeAction } from './judge-action.ts';
import { judgeMissingDetail } from './judge-missing-detail.ts';
import { judgeRiskFactor } from './judge-risk-factor.ts';
import { putOnShelf, rankOf, type Shelves } from './outcome-shelves.ts';
import { sayAgain, sayOutcome } from './say-outcome.ts';
import type { Settled, SettledGroup } from './settle.ts';
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
export function askRules({ rules, limits }: SettledGroup, scopes: readonly Scope[], round: Round, shelves: Shelves): void {
  const said = scopes.map((scope): Said => ({ scope, outcomes: new Array(rules.length), ranks: new Uint8Array(rules.length) }));
  for (let at = 0; at < rules.length; at++) askRule(rules[at] as Settled, at, said, round);
  for (const { outcomes, ranks } of said) {
    for (let at = 0; at < rules.length; at++) putOnShelf(shelves, ranks[at] as number, outcomes[at] as Outcome, rules[at] as Settled);
    citeOtherPacks(limits.map(({ at, action }) => [action, outcomes[at] as Outcome]));
  }
}

/** What was said of one subject, in the order of the rules, with the rank of each outcome. */
interface Said {
  scope: Scope;
  outcomes: Outcome[];
  ranks: Uint8Array;
}

function askRule(settled: Settled, at: number, said: readonly Said[], round: Round): void {
  const mark = round.marks[settled.number] as number;
  const turns = isTurning(mark, round.index) && round.ofRecord === null && settled.verdict === null;
  let first: Outcome | null = null;
  let rank = 0;
  for (const { scope, outcomes, ranks } of said) {
    let outcome: Outcome;
    if (first && !turns) outcome = sayAgain(first, scope, false);
    else {
      outcome = mark === 0 && round.ofRecord === null ? sayUnread(settled, scope, round) : askOne(settled, scope, round);
      rank = rankOf(outcome);
      first ??= outcome;
    }
    outcomes[at] = outcome;
    ranks[at] = rank;
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
