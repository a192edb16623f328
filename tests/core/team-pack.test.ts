import { describe, expect, it } from 'vitest';
import { emptyTeamPack, joinTeamPacks, readTeamPack, type TeamPack, writeTeamPack } from '../../src/core/schemas/team-pack.ts';

const site = 'https://records.example';
const map = { system: 'Records', fields: [{ label: 'Box 7', section: 'Part B', fact: 'child.gp' }], screens: [] };
const pack: TeamPack = {
  ...emptyTeamPack,
  team: 'North ward',
  maps: { [site]: map },
  contacts: [{ protocol: 'camden', id: 'duty', phone: '020 7946 0000', asOf: '2026-06-01' }],
  readings: { 'some-rule': 'working' },
  termsOff: ['anxious'],
};

describe('a team pack', () => {
  it('comes back from its file as it was saved', () => {
    expect(readTeamPack(writeTeamPack(pack))).toEqual({ pack });
  });

  it.each([
    ['no JSON at all', 'this is not a JSON file'],
    ['[]', 'found []'],
    ['{"sightline":"team-pack","children":["Ava"]}', 'unknown "children"'],
    ['{"sightline":"team-pack","maps":{"https://a.example":{"system":"A","fields":[{"label":"GP"}]}}}', 'fields.0.fact: found nothing'],
    ['{"sightline":"team-pack","contacts":[{"protocol":"camden","id":"duty","phone":"1","asOf":"June"}]}', 'contacts.0.asOf: found "June"'],
  ])('is refused in one line that says where: %s', (text, says) => {
    const result = readTeamPack(text);
    expect(result).toHaveProperty('refused');
    expect('refused' in result && result.refused).toContain(says);
    expect('refused' in result && result.refused).not.toContain('\n');
  });

  it('is refused when it is larger than any team needs', () => {
    expect(readTeamPack(' '.repeat(1_000_001))).toHaveProperty('refused');
  });

  it('lies over another: the upper one counts where both speak of the same thing', () => {
    const upper: TeamPack = {
      ...emptyTeamPack,
      maps: {
        [site]: {
          system: 'Trust records',
          fields: [{ label: 'Box 7', section: 'Part B', fact: 'child.school' }],
          screens: [],
          subject: { kind: 'adult' },
        },
      },
      contacts: [{ protocol: 'camden', id: 'duty', phone: '020 7946 0999', asOf: '2026-06-02' }],
      readings: { 'other-rule': 'calendar' },
    };
    const lower = { ...pack, maps: { [site]: { ...map, fields: [...map.fields, { label: 'Box 8', fact: 'none' }] } } };
    const joined = joinTeamPacks(lower, upper);
    expect(joined.team).toBe('North ward');
    expect(joined.maps[site]).toMatchObject({ system: 'Trust records', subject: { kind: 'adult' } });
    expect(joined.maps[site]?.fields).toEqual([
      { label: 'Box 7', section: 'Part B', fact: 'child.school' },
      { label: 'Box 8', fact: 'none' },
    ]);
    expect(joined.contacts).toEqual(upper.contacts);
    expect(joined.readings).toEqual({ 'some-rule': 'working', 'other-rule': 'calendar' });
  });
});
