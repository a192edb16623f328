import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { Contact, ProtocolShown } from '../../messages/panel-state.ts';

/** The protocols with the team's own numbers in place of the document's. */
export function withTeamContacts<P extends ProtocolShown>(protocols: readonly P[], { contacts }: Pick<TeamPack, 'contacts'>): P[] {
  if (contacts.length === 0) return [...protocols];
  return protocols.map((protocol) => ({ ...protocol, contacts: protocol.contacts.map((contact) => own(contact, protocol.id)) }));

  function own(contact: Contact, protocol: string): Contact {
    const set = contacts.find((one) => one.protocol === protocol && one.id === contact.id);
    return set ? { ...contact, phone: set.phone, asOf: set.asOf } : contact;
  }
}
