import { beforeEach, describe, expect, it, vi } from 'vitest';
import { combine } from '../../src/shell/settings/settings.ts';
import { CaseTabs } from '../../src/shell/tabs/case-tabs.ts';
import { badges, newBrowser, room } from './fake-browser.ts';
import { inventedParts, pageOf } from './invented-parts.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

beforeEach(newBrowser);

const origin = 'https://records.example';
const seen = (title: string, documentId = title) => ({ reading: pageOf(title), places: [], documentId, origin });

function start() {
  const told: number[] = [];
  const cases = new CaseTabs(
    inventedParts({ now: '2026-06-12T09:00:00Z' }),
    async () => combine({}, {}),
    (tabId) => told.push(tabId),
  );
  return { cases, told };
}

/** As after a stop of the service worker: what lay in memory is gone, the session storage is not. */
async function startAnew(): Promise<CaseTabs> {
  vi.resetModules();
  const { CaseTabs: Anew } = await import('../../src/shell/tabs/case-tabs.ts');
  return new Anew(
    inventedParts({ now: '2026-06-12T09:00:00Z' }),
    async () => combine({}, {}),
    () => undefined,
  );
}

const shownIn = async (cases: CaseTabs, tabId: number) => (await cases.view(tabId))?.record.subject.name ?? null;

describe('what a tab shows', () => {
  it('is nothing once its page is gone, also where its reading was still being taken in', async () => {
    const { cases } = start();
    const taken = cases.see(1, 0, seen('Ada'));
    await cases.leave(1, 0, 'Ada');
    await taken;
    expect(await shownIn(cases, 1)).toBeNull();
    expect(await shownIn(await startAnew(), 1)).toBeNull();
  });

  it('stays where an older page goes after the new one was read', async () => {
    const { cases } = start();
    await cases.see(1, 0, seen('Ada'));
    await cases.see(1, 0, seen('Bea'));
    await cases.leave(1, 0, 'Ada');
    expect(await shownIn(cases, 1)).toBe('Bea');
  });

  it('is known again after the service worker was stopped, and so is every open case', async () => {
    const { cases } = start();
    await cases.see(1, 0, seen('Ada'));
    await cases.see(2, 0, seen('Bea'));
    const anew = await startAnew();
    expect((await anew.openCases()).map(({ identity }) => identity?.marks[0]).sort()).toEqual(['Ada', 'Bea']);
  });

  it('is told also where somebody else was asking for it just then', async () => {
    const { cases, told } = start();
    const asked = cases.view(1);
    await cases.see(1, 0, seen('Ada'));
    await asked;
    expect(told).toEqual([1]);
  });

  it('is never an older page, where the browser had no room for the newer one', async () => {
    const { cases } = start();
    await cases.see(1, 0, seen('Ada'));
    room.session = 10;
    await cases.see(1, 0, seen('Bea'));
    expect(await shownIn(cases, 1)).toBe('Bea');
    expect(await shownIn(await startAnew(), 1)).toBeNull();
  });
});

describe('a mistake of ours', () => {
  it('is said, takes away what was shown before, and ends with the next reading', async () => {
    const { cases, told } = start();
    await cases.see(1, 0, seen('Ada'));
    await expect(cases.see(1, 0, seen('mistake'))).rejects.toThrow('a mistake');
    expect(await shownIn(cases, 1)).toBeNull();
    expect(await cases.whyNothing(1)).toBe('failed');
    expect(told).toEqual([1, 1]);
    await cases.see(1, 0, seen('Ada'));
    expect([await shownIn(cases, 1), await cases.whyNothing(1)]).toEqual(['Ada', null]);
  });

  it('on the way to a reading does the same', async () => {
    const { cases } = start();
    await cases.see(1, 0, seen('Ada'));
    await cases.fail(1);
    expect([await shownIn(cases, 1), await cases.whyNothing(1)]).toEqual([null, 'failed']);
  });
});

describe('after a pause', () => {
  it('nothing is kept, the figures on the toolbar go, and it is known why, also after a stop', async () => {
    const { cases } = start();
    await cases.see(1, 0, seen('Ada'));
    badges.set(1, '3');
    const anew = await startAnew();
    await anew.putAllAway();
    expect([await shownIn(anew, 1), await anew.whyNothing(1), badges.get(1)]).toEqual([null, 'put-away', '']);
    expect(await (await startAnew()).whyNothing(1)).toBe('put-away');
  });

  it('a page that is read again is shown again', async () => {
    const { cases } = start();
    await cases.see(1, 0, seen('Ada'));
    await cases.putAllAway();
    await cases.see(1, 0, seen('Ada'));
    expect([await shownIn(cases, 1), await cases.whyNothing(1)]).toEqual(['Ada', null]);
  });
});
