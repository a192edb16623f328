import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { emptyTeamPack, type TeamPack, writeTeamPack } from '../../src/core/schemas/team-pack.ts';
import { Setup } from '../../src/panel/setup/setup.tsx';
import type { SetupProps, TeamSettings } from '../../src/panel/setup/setup-props.ts';
import { siteOrigin } from '../../src/panel/setup/site-origin.ts';
import '../../src/panel/panel.scss';
import { choose, drawPages, press, root, show, type, violations } from './draw-page.ts';
import { panelStates } from './families.ts';
import { camden } from './make.ts';

drawPages();

const teamSettings = (more: Partial<TeamSettings> = {}): TeamSettings => ({
  all: emptyTeamPack,
  own: emptyTeamPack,
  fixed: emptyTeamPack,
  damaged: [],
  today: '2026-06-12',
  change: () => {},
  load: () => {},
  save: () => {},
  drop: () => {},
  tryWords: async () => [],
  ...more,
});

describe('settings', () => {
  const props = (more: Partial<SetupProps> = {}): SetupProps => ({
    available: panelStates.welcome?.available ?? [],
    chosen: { protocols: ['camden'], role: 'midwife', area: 'Kilburn' },
    fixed: [],
    refused: [],
    sites: ['https://records.example/*'],
    onlySites: null,
    change: () => {},
    allow: async () => true,
    remove: () => {},
    openDemo: () => {},
    offered: {
      contacts: [{ protocol: 'camden', contacts: camden.contacts }],
      openLimits: [
        { rule: 'camden-assess', title: 'Assessment not done', protocol: 'camden', section: '7' },
        { rule: 'beh-assess', title: 'Another team’s', protocol: 'beh-mht', section: '2' },
      ],
      factors: [
        { factor: 'domestic_abuse', name: 'Domestic abuse' },
        { factor: 'self_harm', name: 'Self harm' },
      ],
      terms: [
        { id: 'black eye', factor: 'domestic_abuse' },
        { id: 'overdose', factor: 'self_harm' },
      ],
    },
    team: teamSettings(),
    ...more,
  });

  it('change one thing at a time', async () => {
    const change = vi.fn();
    await show(<Setup {...props({ change })} />);
    await press(/^Barnet/);
    expect(change).toHaveBeenCalledWith({ protocols: ['camden', 'beh-mht'] });
  });

  it('cannot change what the organisation has set, and say so', async () => {
    await show(<Setup {...props({ fixed: ['protocols'], onlySites: ['https://records.example'], refused: ['role: not allowed'] })} />);
    expect(root().querySelector<HTMLInputElement>('input[type=checkbox]')?.disabled).toBe(true);
    expect(root().textContent).toContain('Your organisation has set this.');
    expect(await violations()).toEqual([]);
  });

  it('take no site that the organisation has not chosen', async () => {
    const allow = vi.fn(async () => true);
    await show(<Setup {...props({ onlySites: ['https://records.example.org/'], allow })} />);
    expect(root().textContent).not.toContain('Remove https');
    await type('https://records.example.organisation', root().querySelector('input[type=url]'));
    await press('Allow this site');
    expect(allow).not.toHaveBeenCalled();
    expect(root().textContent).toContain('Your organisation allows only https://records.example.org/.');
    await type('records.example.org/login', root().querySelector('input[type=url]'));
    await press('Allow this site');
    expect(allow).toHaveBeenCalledWith('https://records.example.org');
  });

  it('take an address as people type it and nothing that is none', () => {
    expect(siteOrigin(' records.example.nhs.uk/login?x=1 ')).toBe('https://records.example.nhs.uk');
    expect(siteOrigin('http://localhost:8080/a')).toBe('http://localhost:8080');
    expect(siteOrigin('mosaic')).toBeNull();
    expect(siteOrigin('javascript:alert(1)')).toBeNull();
    expect(siteOrigin('file:///etc')).toBeNull();
    expect(siteOrigin('')).toBeNull();
  });

  it('take a number of the team in place of the document’s, dated today, and give it back when it is emptied', async () => {
    const change = vi.fn();
    const first = camden.contacts[0];
    await show(<Setup {...props({ team: teamSettings({ change }) })} />);
    await openFold('Camden');
    await enter('020 7946 0000', `${first?.name}`);
    expect(change).toHaveBeenLastCalledWith({
      contacts: [{ protocol: 'camden', id: first?.id, phone: '020 7946 0000', asOf: '2026-06-12' }],
    });
    await enter('', `${first?.name}`);
    expect(change).toHaveBeenLastCalledWith({ contacts: [] });
    expect(await violations()).toEqual([]);
  });

  it('let a team choose how it reads plain days, for its own protocols only', async () => {
    const change = vi.fn();
    await show(<Setup {...props({ team: teamSettings({ change }) })} />);
    expect(root().textContent).not.toContain('Another team’s');
    await choose('working', labelled('Assessment not done')?.querySelector('select') ?? null);
    expect(change).toHaveBeenCalledWith({ readings: { 'camden-assess': 'working' } });
  });

  it('show what words are read as and by which term, and switch the term off', async () => {
    const change = vi.fn();
    const tryWords = async () => [
      { factor: 'domestic_abuse', status: 'present' as const, person: 'mother' as const, text: 'row with', term: '{row} with (the)' },
    ];
    await show(<Setup {...props({ team: teamSettings({ change, tryWords }) })} />);
    await type('Mum had a row with the landlord', root().querySelector('textarea'));
    await press('See what it is read as');
    expect(root().textContent).toContain('Domestic abuse, present, mother');
    expect(await violations()).toEqual([]);
    await press(/^Do not look for this/);
    expect(change).toHaveBeenCalledWith({ termsOff: ['{row} with (the)'] });
    expect(root().textContent).toContain('Nothing is found');
  });

  it('list every term that is looked for, by a word in it or by what it finds', async () => {
    const change = vi.fn();
    await show(<Setup {...props({ team: teamSettings({ change }) })} />);
    await openFold('All terms');
    const box = labelled('Find a term')?.querySelector('input') ?? null;
    await type('self harm', box);
    expect(root().textContent).toContain('1 found.');
    await press(/^Switch off: overdose/);
    expect(change).toHaveBeenCalledWith({ termsOff: ['overdose'] });
  });

  it('take words of the team’s own, plain ones only, and look again for what was switched off', async () => {
    const change = vi.fn();
    const own = { ...emptyTeamPack, termsOff: ['row with'] };
    await show(<Setup {...props({ team: teamSettings({ change, own, all: own }) })} />);
    await press(/^Look for it again/);
    expect(change).toHaveBeenCalledWith({ termsOff: [] });
    const box = labelled('Words of your own')?.querySelector('input') ?? null;
    await type('kicking-off (again)', box);
    await press('Add');
    expect(change).toHaveBeenCalledTimes(1);
    await type('Kicking off', box);
    await press('Add');
    expect(change).toHaveBeenLastCalledWith({ termsAdded: [{ factor: 'domestic_abuse', words: 'kicking off' }] });
  });

  it('say in one line what is wrong with a damaged team pack, and hand out all of it', async () => {
    const [save, drop] = [vi.fn(), vi.fn()];
    const damaged = [{ says: 'team pack: maps: found 3, allowed: record', text: '{"maps":3}' }];
    await show(<Setup {...props({ team: teamSettings({ damaged, save, drop }) })} />);
    expect(root().textContent).toContain('team pack: maps: found 3, allowed: record');
    expect(await violations()).toEqual([]);
    await press('Save it as a file');
    expect(save).toHaveBeenCalledWith({ name: 'sightline-team-pack-damaged.json', text: '{"maps":3}' });
    await press('Remove it');
    expect(drop).toHaveBeenCalledWith('{"maps":3}');
  });

  it('save all as one file and load it; a wrong file is refused in one line and changes nothing', async () => {
    const [save, load] = [vi.fn(), vi.fn()];
    const site = 'https://records.example';
    const map = { system: 'Records', fields: [{ label: 'Box 7', fact: 'child.gp' }], screens: [] };
    const pack: TeamPack = { ...emptyTeamPack, team: 'North ward', maps: { [site]: map } };
    await show(<Setup {...props({ team: teamSettings({ all: pack, save, load }) })} />);
    expect(root().textContent).toContain('1 field on 1 site');
    await press('Save team pack');
    expect(JSON.parse(save.mock.calls[0]?.[0].text)).toEqual(pack);
    await give('colleague.json', writeTeamPack(pack));
    await vi.waitFor(() => expect(load).toHaveBeenCalledWith(pack));
    await give('holiday.json', '{"sightline": "team-pack", "secrets": 1}');
    await vi.waitFor(() => expect(root().textContent).toContain('holiday.json was not loaded. team pack: found'));
    expect(load).toHaveBeenCalledTimes(1);
  });
});

const labelled = (words: string): HTMLLabelElement | undefined =>
  [...root().querySelectorAll('label')].find((label) => label.textContent?.includes(words));

async function openFold(words: string): Promise<void> {
  const details = [...root().querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent?.includes(words));
  if (!details) throw new Error(`Nothing to open: ${words}`);
  // The browser tells of the opening some time after it, and only then is the inside drawn.
  await act(async () => {
    const opened = new Promise((done) => details.addEventListener('toggle', done, { once: true }));
    details.querySelector('summary')?.click();
    await opened;
  });
}

async function enter(text: string, label: string): Promise<void> {
  const input = labelled(label)?.querySelector('input');
  if (!input) throw new Error(`No box for ${label}`);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Chooses a file in the box for one. */
async function give(name: string, text: string): Promise<void> {
  const input = root().querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No box for a file');
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'application/json' }));
  await act(async () => {
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
