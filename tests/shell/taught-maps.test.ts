import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { describeFacts, factsCommand } from '../../src/cli/facts-command.ts';
import { loadVocabulary } from '../../src/cli/load-packs.ts';
import { recordMaker } from '../../src/cli/make-record.ts';
import { parseNow } from '../../src/cli/parse-now.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { writeTeamPack } from '../../src/core/schemas/team-pack.ts';
import { loadSettings } from '../../src/shell/settings/settings.ts';
import type { TabView } from '../../src/shell/tabs/tab-view.ts';
import { besideOf } from '../../src/shell/teaching/beside.ts';
import { teachField, teachSubject } from '../../src/shell/teaching/taught.ts';
import { teachViewOf } from '../../src/shell/teaching/teach-view.ts';
import { screen } from '../record/helpers.ts';
import { newBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
beforeEach(newBrowser);

const origin = 'https://records.example';
const now = '2026-06-12T10:00';
const makeRecord = recordMaker(loadVocabulary());
const page = screen(
  'Placement',
  [
    { label: 'Q1', value: 'Kofi Mensah' },
    { label: 'Q2', value: '04/02/2019' },
    { label: 'K7 reference point', value: 'Hill View Surgery', section: ['Box file'] },
    { label: 'Run by', value: 'Fern Lodge School' },
    { label: 'Zone', value: 'North' },
  ],
  { banner: ['Held by Ann Lee · Open'] },
);
const meanings: Record<string, string | null> = {
  Q1: 'child.name',
  Q2: 'child.dateOfBirth',
  'K7 reference point': 'child.gp',
  'Run by': 'child.school',
  Zone: null,
  'Held by': 'case.allocatedWorker',
};

/** The screen as the panel has it with what was taught so far. */
async function view(): Promise<TabView & { map: RecordMap | undefined }> {
  const map = (await loadSettings()).team.maps[origin];
  return { origin, screen: page, record: makeRecord([page], parseNow(now), map), map } as unknown as TabView & {
    map: RecordMap | undefined;
  };
}

it('a map that was taught in the panel and saved as a team pack gives from the command line what it gives in the panel', async () => {
  await teachSubject(origin, { kind: 'child' });
  const { readings, lines } = teachViewOf(await view(), null, [], null);
  const spots = [...readings, ...lines].flatMap(({ spot }) => spot ?? []);
  for (const [label, fact] of Object.entries(meanings)) {
    const spot = spots.find((one) => one.label === label);
    if (!spot) throw new Error(`${label} cannot be taught`);
    await teachField(origin, spot, { fact }, besideOf(await view(), spot));
  }
  const panel = await view();
  const file = join(mkdtempSync(join(tmpdir(), 'sightline-map-')), 'team-pack.json');
  writeFileSync(file, writeTeamPack((await loadSettings()).team));

  const said = JSON.parse(await factsCommand(['placement.html', '--map', file, '--now', now], async () => [page]));

  expect(said).toEqual({ ...JSON.parse(JSON.stringify(describeFacts(panel.record))), unmatched: [] });
  const told = Object.values(meanings).filter((fact) => fact !== null);
  expect(said.facts.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(told));
  const untaught = makeRecord([page], parseNow(now));
  expect(untaught.facts.filter(({ fact }) => told.includes(fact))).toEqual([]);
});
