import { describe, expect, it } from 'vitest';
import { emptyTeamPack, writeTeamPack } from '../../src/core/schemas/team-pack.ts';
import { combine } from '../../src/shell/settings/settings.ts';
import { withTeamContacts } from '../../src/shell/settings/team-contacts.ts';

const contacts = [{ protocol: 'camden', id: 'duty', phone: '020 7946 0999', asOf: '2026-06-02' }];

describe('settings in force', () => {
  it('are those of the policy over those that were chosen, key by key, and say which are fixed', () => {
    const settings = combine({ protocols: ['camden'], role: 'midwife' }, { role: 'gp', area: 7 });
    expect(settings).toMatchObject({ protocols: ['camden'], role: 'gp', area: null, fixed: ['role'] });
    expect(settings.refused).toEqual(['area: found 7, allowed: string']);
  });

  const known = [
    { id: 'camden', areas: [] },
    { id: 'beh-mht', areas: ['Barnet', 'Enfield'] },
  ];
  it.each<[key: string, value: unknown, says: string]>([
    ['protocols', 'camden', 'protocols: found "camden", allowed: array'],
    ['protocols', [], 'protocols: found an empty list, allowed: camden, beh-mht'],
    ['protocols', ['camdn'], 'protocols: found "camdn", allowed: camden, beh-mht'],
    ['role', 'nurse', 'role: found "nurse", allowed: adult-mental-health, '],
    ['area', 'Barnett', 'area: found "Barnett", allowed: Barnet, Enfield'],
    ['sites', 'https://records.example', 'sites: found "https://records.example", allowed: array'],
    ['sites', ['records.example'], 'sites.0: found "records.example", allowed: addresses such as https://'],
    ['extraHolidays', ['15/06/2027'], 'extraHolidays.0: found "15/06/2027", allowed: days such as 2027-06-15'],
    ['extraHolidays', ['2027-02-30'], 'extraHolidays.0: found "2027-02-30", allowed: days such as 2027-06-15'],
    ['idleMinutes', 0, 'idleMinutes: found 0, allowed: at least 1'],
    ['idleMinutes', 1e4, 'idleMinutes: found 10000, allowed: at most 720'],
    ['idleMinutes', '30', 'idleMinutes: found "30", allowed: '],
    ['idleMinutes', 1.5, 'idleMinutes: found 1.5, allowed: '],
    [
      'idleMinute',
      30,
      'idleMinute: found a setting that there is not, allowed: protocols, role, area, sites, extraHolidays, idleMinutes, teamPack',
    ],
    ['teamPack', { sightline: 'team-pack' }, 'teamPack: found object, allowed: the text of a file saved with "Save team pack"'],
    ['teamPack', 'oops', 'team pack: this is not a JSON file'],
  ])('leave out %s of a policy that is %j, say what was found and what is allowed, and keep the rest', (key, value, says) => {
    const chosen = { protocols: ['camden'], role: 'midwife' as const, area: 'Enfield', idleMinutes: 20 };
    const settings = combine(
      chosen,
      { [key]: value, sites: ['https://records.example'], ...(key === 'sites' ? { sites: value } : {}) },
      {},
      known,
    );
    expect(settings.refused).toEqual([expect.stringContaining(says)]);
    expect(settings).toMatchObject(chosen);
    expect(settings.fixed).toEqual(key === 'sites' ? [] : ['sites']);
  });

  it('keep of a policy the protocols that there are, and name those that there are not', () => {
    const settings = combine({ protocols: ['beh-mht'] }, { protocols: ['camden', 'camdn'], area: 'barnet' }, {}, known);
    expect(settings).toMatchObject({ protocols: ['camden'], area: 'Barnet', fixed: ['protocols', 'area'] });
    expect(settings.refused).toEqual(['protocols: found "camdn", allowed: camden, beh-mht']);
  });

  it('hold the team pack of the policy over what was taught in this browser', () => {
    const own = { ...emptyTeamPack, team: 'Ours', contacts: [{ protocol: 'camden', id: 'duty', phone: '1', asOf: '2026-01-01' }] };
    const settings = combine({}, { teamPack: writeTeamPack({ ...emptyTeamPack, contacts }) }, { 'team-pack': own });
    expect(settings.team).toMatchObject({ team: 'Ours', contacts });
    expect(settings.ownTeam.contacts[0]?.phone).toBe('1');
    expect(settings.fixedTeam.contacts).toEqual(contacts);
  });

  it('leave out a team pack of the policy that is not one, and say so in one line', () => {
    const settings = combine({}, { teamPack: '{"sightline":"team-pack","extra":1}' });
    expect(settings.team).toEqual(emptyTeamPack);
    expect(settings.refused).toEqual([expect.stringContaining('unknown "extra"')]);
  });

  it('survive a kept team pack that is damaged, and say in one line what is wrong with it', () => {
    const damaged = { sightline: 'team-pack', maps: 3 };
    const settings = combine({}, {}, { 'team-pack': damaged });
    expect(settings.team).toEqual(emptyTeamPack);
    expect(settings.damaged).toEqual([{ says: 'team pack: maps: found 3, allowed: record', text: JSON.stringify(damaged, null, 2) }]);
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
