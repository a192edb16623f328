import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { Contact, ProtocolChoice } from '../../messages/panel-state.ts';
import { Fold } from '../fold.tsx';
import { Card } from './card.tsx';

interface TeamNumbersProps {
  contacts: { protocol: string; contacts: Contact[] }[];
  protocols: ProtocolChoice[];
  /** Numbers set in this browser, and those that the organisation has fixed. */
  own: TeamPack['contacts'];
  fixed: TeamPack['contacts'];
  /** London date of today. */
  today: string;
  change: (contacts: TeamPack['contacts']) => void;
}

/** The documents' telephone numbers, many of them old, each with a box for the one that answers today. */
export function TeamNumbers({ contacts, protocols, own, fixed, today, change }: TeamNumbersProps) {
  const keep = (protocol: string, id: string, phone: string) => {
    const others = own.filter((one) => one.protocol !== protocol || one.id !== id);
    change(phone === '' ? others : [...others, { protocol, id, phone, asOf: today }]);
  };
  return (
    <Card id="numbers" title="Telephone numbers">
      <p>The numbers stand as in each document. Where one has changed, enter today’s; leave the box empty to keep the document’s.</p>
      {protocols.map(({ id, area }) => {
        const listed = contacts.find(({ protocol }) => protocol === id)?.contacts ?? [];
        const set = own.filter(({ protocol }) => protocol === id).length;
        return listed.length === 0 ? null : (
          <Fold key={id} summary={set > 0 ? `${area} (${listed.length}, ${set} of your own)` : `${area} (${listed.length})`}>
            {listed.map((contact) => (
              <NumberBox
                key={contact.id}
                contact={contact}
                own={own.find((one) => one.protocol === id && one.id === contact.id)?.phone ?? ''}
                fixed={fixed.find((one) => one.protocol === id && one.id === contact.id)?.phone ?? null}
                keep={(phone) => keep(id, contact.id, phone)}
              />
            ))}
          </Fold>
        );
      })}
    </Card>
  );
}

interface NumberBoxProps {
  contact: Contact;
  own: string;
  fixed: string | null;
  keep: (phone: string) => void;
}

function NumberBox({ contact, own, fixed, keep }: NumberBoxProps) {
  return (
    <label class="sl-field sl-field--stacked">
      <span>
        {contact.name}{' '}
        <span class="sl-secondary">{fixed === null ? `${contact.phone} (${contact.asOf})` : 'set by your organisation'}</span>
      </span>
      <input
        type="tel"
        class="sl-input"
        maxLength={60}
        autocomplete="off"
        value={fixed ?? own}
        disabled={fixed !== null}
        onChange={(event) => keep(event.currentTarget.value.trim())}
      />
    </label>
  );
}
