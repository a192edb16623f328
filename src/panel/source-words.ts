import type { Outcome } from '../core/outcome.ts';
import type { ProtocolShown } from '../messages/panel-state.ts';
import { shorten } from './page-text.ts';

/** What people call it: the name up to its first colon or comma, whichever comes first with three words before it, else its start. */
export function protocolName({ name }: Pick<ProtocolShown, 'name'>): string {
  const starts = [...name.matchAll(/[:,]/g)].map(({ index }) => name.slice(0, index));
  return shorten(starts.find((start) => start.split(' ').length >= 3) ?? name, 60).text;
}

/** The edition where it is short; of a long description its last clause, else its start. */
export function editionWords({ edition }: Pick<ProtocolShown, 'edition'>): string {
  const clause = edition.split(';').at(-1)?.trim() ?? edition;
  return clause.length <= 40 ? clause : shorten(edition, 48).text;
}

/** "Camden joint working protocol (2007), section 13". */
export function sourceWords(outcome: Pick<Outcome, 'protocol' | 'section'>, protocols: ProtocolShown[]): string {
  const protocol = protocols.find(({ id }) => id === outcome.protocol);
  const named = protocol ? `${protocolName(protocol)} (${editionWords(protocol)})` : outcome.protocol;
  const section = /^\d/.test(outcome.section) ? `section ${outcome.section}` : outcome.section;
  return `${named}, ${section}`;
}
