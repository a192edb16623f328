import { mergeSameFlags } from '../../core/packs/same-flag.ts';
import type { PanelState } from '../../messages/panel-state.ts';
import { dismissalsByFlag } from '../flags/dismissal.ts';
import { flagId } from '../flags/flag-id.ts';
import { isOwnFlag } from '../flags/flag-sections.ts';

/** Whether showing `next` in place of `shown` would move or change nothing but times. */
export function looksTheSame(shown: PanelState, next: PanelState): boolean {
  return signature(shown) === signature(next);
}

/** A change that is never held back: another person, another page, another kind of state. */
export function mustReplace(shown: PanelState, next: PanelState): boolean {
  return (
    shown.caseKey !== next.caseKey ||
    shown.status !== next.status ||
    shown.origin !== next.origin ||
    shown.record?.subject.name !== next.record?.subject.name
  );
}

/** What changed for the person, for "Show changes". */
export interface WaitingChanges {
  settled: Set<string>;
  added: number;
}

/** Flags of `shown` that `next` no longer has, and how many new ones wait. Dismissals are no change of the page. */
export function waitingChanges(shown: PanelState, next: PanelState): WaitingChanges {
  const before = flagIds(shown);
  const after = flagIds(next);
  return { settled: new Set([...before].filter((id) => !after.has(id))), added: [...after].filter((id) => !before.has(id)).length };
}

function flagIds(state: PanelState): Set<string> {
  return new Set(mergeSameFlags(state.outcomes).filter(isOwnFlag).map(flagId));
}

function signature(state: PanelState): string {
  const outcomes = state.outcomes.map((one) => [
    one.rule,
    one.subjectKey,
    one.outcome,
    one.state,
    one.due,
    one.subject,
    one.evidence.map(({ text }) => text),
  ]);
  const facts = state.record?.facts
    .filter(({ fact }) => fact.startsWith('risk.') || fact === 'child.dateOfBirth')
    .map(({ fact, status, value, findings }) => [fact, status, value, findings.length]);
  return JSON.stringify([outcomes, facts, state.record?.entities, state.protocols.map(({ id }) => id), state.partial, state.notSent]);
}

/** The held state with what may change without moving anything: dismissals, the names of screens read, the clock. */
export function withQuietChanges(shown: PanelState, next: PanelState): PanelState {
  return { ...shown, dismissed: next.dismissed };
}

/** Flags to show: without those that were set aside, except those set aside in this very view, which keep their place. */
export function outcomesInView(state: PanelState, today: string, justSetAside: ReadonlySet<string>): PanelState['outcomes'] {
  const aside = dismissalsByFlag(state.dismissed, today);
  return state.outcomes.filter((outcome) => !aside.has(flagId(outcome)) || justSetAside.has(flagId(outcome)));
}
