import { type OutcomeRows, outcomePacker, outcomeUnpacker } from './outcome-rows.ts';
import type { PanelState } from './panel-state.ts';

/** A state as it goes over a port: what the panel has been told already is left out. */
export interface SentState extends Omit<PanelState, 'outcomes' | 'factNames'> {
  outcomes: OutcomeRows;
  /** Null where they are those of the state before. */
  factNames: PanelState['factNames'] | null;
}

/** Packs the states for one port. A port that opens anew needs a new one. */
export function statePacker(): (state: PanelState) => SentState {
  const packOutcomes = outcomePacker();
  let told: PanelState['factNames'] | null = null;
  return (state) => {
    const factNames = state.factNames === told ? null : state.factNames;
    told = state.factNames;
    return { ...state, outcomes: packOutcomes(state.outcomes), factNames };
  };
}

/** The other end of `statePacker`. Null for what is no such state, or leans on one that never arrived. */
export function stateUnpacker(): (sent: unknown) => PanelState | null {
  const unpackOutcomes = outcomeUnpacker();
  let told: PanelState['factNames'] = {};
  return (sent) => {
    if (!isSentState(sent)) return null;
    told = sent.factNames ?? told;
    const outcomes = unpackOutcomes(sent.outcomes);
    return outcomes && { ...sent, outcomes, factNames: told };
  };
}

function isSentState(sent: unknown): sent is SentState {
  const outcomes = (sent as Partial<SentState> | null)?.outcomes;
  return Array.isArray(outcomes?.words) && Array.isArray(outcomes.rows);
}
