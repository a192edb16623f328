import { describe, expect, it } from 'vitest';
import { emptyTeamPack, writeTeamPack } from '../../src/core/schemas/team-pack.ts';
import { combine } from '../../src/shell/settings.ts';
import { withTeamContacts } from '../../src/shell/team-contacts.ts';

const contacts = [{ protocol: 'camden', id: 'duty', phone: '020 7946 0999', asOf: '2026-06-02' }];

describe('settings in force', () => {
  it('are those of the policy over those that were chosen, key by key, and say which are fixed', () => {
    const settings = combine({ protocols: ['camden'], role: 'midwife' }, { role: 'gp', area: 7 });
    expect(settings).toMatchObject({ protocols: ['camden'], role: 'gp', area: null, fixed: ['role'] });
    expect(settings.refused).toHaveLength(1);
    expect(settings.refused[0]).toMatch(/^area: /);
  });

  it('hold the team pack of the policy over what was taught in this browser', () => {
    const own = { ...emptyTeamPack, team: 'Ours', contacts: [{ protocol: 'camden', id: 'duty', phone: '1', asOf: '2026-01-01' }] };
    const settings = combine({}, { teamPack: writeTeamPack({ ...emptyTeamPack, contacts }) }, own);
    expect(settings.team).toMatchObject({ team: 'Ours', contacts });
    expect(settings.ownTeam.contacts[0]?.phone).toBe('1');
    expect(settings.fixedTeam.contacts).toEqual(contacts);
  });

  it('leave out a team pack of the policy that is not one, and say so in one line', () => {
    const settings = combine({}, { teamPack: '{"sightline":"team-pack","extra":1}' });
    expect(settings.team).toEqual(emptyTeamPack);
    expect(settings.refused).toEqual([expect.stringContaining('unknown "extra"')]);
  });

  it('survive a kept team pack that is damaged', () => {
    expect(combine({}, {}, { sightline: 'team-pack', maps: 3 }).team).toEqual(emptyTeamPack);
  });
});

describe('telephone numbers', () => {
  it('are the team’s where it set them, with the day they were checked', () => {
    const duty = { id: 'duty', name: 'Duty desk', phone: '020 7946 0001', asOf: '2007' };
    const protocol = {
      id: 'camden',
      name: 'Camden',
      edition: '',
      area: 'Camden',
      superseded: [],
      contacts: [duty, { ...duty, id: 'night' }],
    };
    const [shown] = withTeamContacts([protocol], { contacts });
    expect(shown?.contacts).toEqual([
      { ...duty, phone: '020 7946 0999', asOf: '2026-06-02' },
      { ...duty, id: 'night' },
    ]);
  });
});
