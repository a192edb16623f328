import type { Outcome } from '../core/outcome.ts';
import { shorten } from './page-text.ts';
import type { ProtocolShown } from './view-state.ts';

/** What people call it: the name up to its first comma. */
export function protocolName(protocol: ProtocolShown): string {
  return protocol.name.split(',')[0] ?? protocol.name;
}

/** "2007"; of a long description of the edition its years, else its start. */
export function editionWords({ edition }: ProtocolShown): string {
  if (edition.length <= 30) return edition;
  const clause = edition.split(/[;.]/).at(-1)?.trim() ?? edition;
  return clause.length <= 40 ? clause : (edition.match(/\b(?:19|20)\d\d\b/g)?.at(-1) ?? shorten(edition, 40).text);
}

/** "Camden joint working protocol (2007), section 13". */
export function sourceWords(outcome: Pick<Outcome, 'protocol' | 'section'>, protocols: ProtocolShown[]): string {
  const protocol = protocols.find(({ id }) => id === outcome.protocol);
  const named = protocol ? `${protocolName(protocol)} (${editionWords(protocol)})` : outcome.protocol;
  const section = /^\d/.test(outcome.section) ? `section ${outcome.section}` : outcome.section;
  return `${named}, ${section}`;
}
