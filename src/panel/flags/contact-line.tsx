import type { Outcome } from '../../core/schemas/outcome.ts';
import { usePanel } from '../state/panel-context.ts';
import { shorten } from '../words/page-text.ts';
import { chooseContacts } from './choose-contact.ts';

/** Whom to ring now, with the age of the number. */
export function ContactLines({ outcome }: { outcome: Outcome }) {
  const { state, now } = usePanel();
  const contacts = chooseContacts(outcome, state, now);
  if (contacts.length === 0) return null;
  return (
    <ul class="sl-contacts">
      {contacts.map((contact) => (
        <li key={contact.name + contact.phone}>
          {contact.isOutOfHours && <strong>Out of hours: </strong>}
          {contact.name} <strong class="sl-nowrap">{contact.phone}</strong>
          <span class="sl-contacts__more">
            {contact.area && `For ${shorten(contact.area, 60).text} `}({contact.check}){contact.note && ` ${contact.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
