import { type Role, roles } from '../../core/schemas/rule-terms.ts';
import { areasOf } from '../welcome/first-choices.ts';
import { roleWords } from '../words/role-words.ts';
import { Card, FixedNote } from './card.tsx';
import type { SetupProps } from './setup-props.ts';

/** Whose points are one's own, and whose telephone numbers. */
export function RoleAndArea({ available, chosen, fixed, change }: Pick<SetupProps, 'available' | 'chosen' | 'fixed' | 'change'>) {
  const areas = areasOf(available, chosen.protocols);
  return (
    <Card id="role" title="Your role and area">
      {(fixed.includes('role') || fixed.includes('area')) && <FixedNote />}
      <label class="sl-field sl-field--stacked">
        <span>Role</span>
        <select
          class="sl-input"
          disabled={fixed.includes('role')}
          onChange={(event) => change({ role: (event.currentTarget.value || null) as Role | null })}
        >
          <option value="" selected={chosen.role === null}>
            Not chosen: all points are yours
          </option>
          {roles
            .filter((role) => role !== 'any')
            .map((role) => (
              <option key={role} value={role} selected={chosen.role === role}>
                {roleWords[role].charAt(0).toUpperCase() + roleWords[role].slice(1)}
              </option>
            ))}
        </select>
      </label>
      <label class="sl-field sl-field--stacked">
        <span>Area, for the right telephone numbers and rules</span>
        <select
          class="sl-input"
          disabled={fixed.includes('area')}
          onChange={(event) => change({ area: event.currentTarget.value || null })}
        >
          <option value="" selected={chosen.area === null}>
            Several, or not listed
          </option>
          {areas.map((area) => (
            <option key={area} value={area} selected={chosen.area === area}>
              {area}
            </option>
          ))}
        </select>
      </label>
    </Card>
  );
}
