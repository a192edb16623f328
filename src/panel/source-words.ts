import type { Outcome } from '../core/outcome.ts';
import type { ProtocolShown } from './view-state.ts';

/** "Camden protocol (2007), section 13". */
export function sourceWords(outcome: Outcome, protocols: ProtocolShown[]): string {
  const protocol = protocols.find(({ id }) => id === outcome.protocol);
  const named = protocol ? `${protocol.name} (${protocol.edition})` : outcome.protocol;
  const section = /^\d/.test(outcome.section) ? `section ${outcome.section}` : outcome.section;
  return `${named}, ${section}`;
}
