import { CheckChoice } from '../flags/choice.tsx';
import { shorten } from '../words/page-text.ts';
import { Card, FixedNote } from './card.tsx';
import type { SetupProps } from './setup-props.ts';

/** The protocols to check by. */
export function ProtocolsChosen({ available, chosen, fixed, change }: Pick<SetupProps, 'available' | 'chosen' | 'fixed' | 'change'>) {
  const isFixed = fixed.includes('protocols');
  const toggle = (id: string) =>
    change({ protocols: chosen.protocols.includes(id) ? chosen.protocols.filter((one) => one !== id) : [...chosen.protocols, id] });
  return (
    <Card id="protocols" title="Protocols">
      {isFixed && <FixedNote />}
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        {available.map(({ id, name, edition, area }) => (
          <CheckChoice key={id} checked={chosen.protocols.includes(id)} disabled={isFixed} onChange={() => toggle(id)}>
            {area} <span class="sl-secondary sl-choice__more">{name}</span>
            <span class="sl-secondary sl-choice__more">{shorten(edition, 110).text}</span>
          </CheckChoice>
        ))}
      </div>
    </Card>
  );
}
