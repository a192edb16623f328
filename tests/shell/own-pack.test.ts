import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyTeamPack } from '../../src/core/schemas/team-pack.ts';
import { changeOwnPack, dropDamagedPack, ownPackKeys, ownPackOf } from '../../src/shell/settings/own-pack.ts';
import { browser, newBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
beforeEach(newBrowser);

const damaged = { sightline: 'team-pack', team: 'North ward', contacts: [{ protocol: 'camden', id: 'duty', phone: '1', asOf: 'June' }] };
const kept = async () => ownPackOf(await browser.storage.local.get(ownPackKeys));
const rename = (team: string) => changeOwnPack((pack) => ({ ...pack, team }));

describe('a team pack of this browser that is damaged', () => {
  beforeEach(() => browser.storage.local.set({ 'team-pack': damaged }));

  it('counts for nothing, and one line says where, what was found and what is allowed', async () => {
    const { pack, damaged: found } = await kept();
    expect(pack).toEqual(emptyTeamPack);
    expect(found.map(({ says }) => says)).toEqual([expect.stringMatching(/^team pack: contacts\.0\.asOf: found "June", allowed: .+$/)]);
  });

  it('is kept whole when something is set anew, also when that is damaged in its turn', async () => {
    await rename('South ward');
    expect(await kept()).toMatchObject({ pack: { team: 'South ward' }, damaged: [{ text: JSON.stringify(damaged, null, 2) }] });
    await browser.storage.local.set({ 'team-pack': 'oops' });
    await rename('East ward');
    expect((await kept()).damaged.map(({ text }) => JSON.parse(text))).toEqual([damaged, 'oops']);
  });

  it('goes when a person throws it away, and nothing else goes with it', async () => {
    await rename('South ward');
    await dropDamagedPack(JSON.stringify(damaged, null, 2));
    expect(await kept()).toMatchObject({ pack: { team: 'South ward' }, damaged: [] });
  });
});
