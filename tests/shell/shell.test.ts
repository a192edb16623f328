import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../src/messages/panel-state.ts';
import { stateUnpacker } from '../../src/messages/sent-state.ts';
import type { Shell } from '../../src/shell/shell.ts';
import { askedOfPages, browser, deadPages, newBrowser, openPort, shownTabs } from './fake-browser.ts';
import { inventedParts, pageOf, pieceOf } from './invented-parts.ts';

// Asked for late: the background is loaded anew for each test, and the browser stays the one that the test sees.
vi.mock('wxt/browser', () => ({
  get browser() {
    return browser;
  },
}));

const origin = 'https://records.example';
const clock = { now: '' };
/** Only ends what hangs. */
const patience = { timeout: 30_000 };

beforeEach(async () => {
  newBrowser();
  clock.now = '2026-06-12T09:00:00Z';
  await browser.storage.local.set({ settings: { protocols: ['camden'] } });
  for (const id of [1, 2]) shownTabs.set(id, { id, windowId: 10, active: id === 1, url: `${origin}/${id}` });
});

/** A background that has just been started, with a panel open in its window. */
async function start() {
  vi.resetModules();
  const { Shell } = await import('../../src/shell/shell.ts');
  const camden = { id: 'camden', name: 'Camden', edition: '', area: 'Camden', areas: [], superseded: [], contacts: [] };
  const shell = new Shell({
    ...inventedParts(clock),
    packs: { protocols: [camden], rules: new Map(), factNames: {}, facts: [], bankHolidays: [], calendarEnds: '2040-12-31' },
    makeReader: titleReader,
    isSameReading: () => false,
  });
  const { got, say } = openPort('panel');
  const unpack = stateUnpacker();
  const states = () => got.flatMap(({ type, state }) => (type === 'background:state' ? [unpack(state)] : []));
  /** What the panel has been told lately, once the last of it is as it should be. */
  const told = async (last: object) => {
    const all: (PanelState | null)[] = [];
    await vi.waitFor(() => {
      all.push(...states());
      got.length = 0;
      expect(all.at(-1)).toMatchObject(last);
    }, patience);
    return all;
  };
  say({ type: 'panel:opened', windowId: 10 });
  await told({ status: 'reading' });
  return { shell, say, told, got };
}

const about = (name: string) => ({ status: 'ready', record: { subject: { name } } });

function bringToFront(shown: number): void {
  for (const [id, tab] of shownTabs) tab.active = id === shown;
}

/** A page that says whose it is by its title alone. */
function titleReader() {
  let title = '';
  return {
    take(piece: { title: string; part: { replaces: number } | null }) {
      if (title === '' && piece.part?.replaces !== 0) return 'broken' as const;
      title = piece.title;
      return 'done' as const;
    },
    takePlaces: () => undefined,
    *read() {
      const reading = pageOf(title);
      reading.readings.push({
        label: 'Name',
        value: title,
        kind: 'text',
        state: 'filled',
        section: [],
        row: null,
        column: null,
        at: 0,
      } as never);
      yield;
      return { reading, places: [1], toMeasure: [] };
    },
  };
}

const send = (shell: Shell, tabId: number, title: string, isWhole = true) => {
  const sender = { frameId: 0, origin, documentId: `page of ${tabId}` };
  return shell.hear({ type: 'reader:gathered', piece: pieceOf(title, isWhole) }, sender, tabId, 10);
};

describe('the panel of a window', () => {
  it('is told what the tab in view shows, and of another tab nothing', async () => {
    const { shell, told } = await start();
    await send(shell, 2, 'Bea');
    await send(shell, 1, 'Ada');
    const first = await told(about('Ada'));
    expect(JSON.stringify(first)).not.toContain('Bea');
    bringToFront(2);
    await shell.teller.tellWindow(10);
    expect(await told(about('Bea'))).toHaveLength(1);
  });

  it('is never told of a tab that has gone out of view while it was worked out', async () => {
    const { shell, told } = await start();
    await send(shell, 2, 'Bea');
    await send(shell, 1, 'Ada');
    await told(about('Ada'));
    vi.spyOn(browser.tabs, 'query').mockImplementationOnce(async () => {
      const inView = [...shownTabs.values()].filter(({ active }) => active);
      bringToFront(2);
      return inView.map((tab) => ({ ...tab }));
    });
    await shell.teller.tellWindow(10);
    await shell.teller.tellWindow(10);
    expect(await told(about('Bea'))).toHaveLength(1);
  });

  it('forgets a page that crashed and could not say so, once its tab goes where nothing may be read', async () => {
    const { shell, told } = await start();
    await send(shell, 1, 'Ada');
    await told(about('Ada'));
    deadPages.add(1);
    shownTabs.set(1, { id: 1, windowId: 10, active: true });
    await shell.tabMoved(1, undefined);
    await told({ status: 'not-permitted', record: null, caseKey: null });
  });

  it('keeps a page whose address is not told as long as its reader answers', async () => {
    const { shell, told } = await start();
    await send(shell, 1, 'Ada');
    await told(about('Ada'));
    await shell.tabMoved(1, undefined);
    await told(about('Ada'));
    expect(askedOfPages).toEqual([{ tabId: 1, type: 'background:resend', frameId: 0 }]);
  });

  it('keeps nothing of a flag that was hidden and taken back at once', async () => {
    const { shell, say, told } = await start();
    await send(shell, 1, 'Ada');
    const caseKey = (await told(about('Ada'))).at(-1)?.caseKey;
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    const hide = (id: string) =>
      say({ type: 'panel:not-this', id, caseKey, rule: 'any', subjectKey: 'case', reason: 'misread', until: '2026-06-20' });
    hide(first);
    say({ type: 'panel:undo', id: first });
    hide(second);
    await told({ dismissed: [{ id: second }] });
    expect((await browser.storage.local.get('dismissals')).dismissals).toMatchObject([{ id: second }]);
  });

  it('hides no flag for a person who is on the screen only by the time it is asked for', async () => {
    const { shell, say, told } = await start();
    await send(shell, 1, 'Ada');
    const caseKey = (await told(about('Ada'))).at(-1)?.caseKey;
    await send(shell, 1, 'Bea');
    await told(about('Bea'));
    const notThis = {
      type: 'panel:not-this',
      id: crypto.randomUUID(),
      rule: 'any',
      subjectKey: 'case',
      reason: 'misread',
      until: '2026-06-20',
    };
    say({ ...notThis, caseKey });
    await told(about('Bea'));
    expect(await browser.storage.local.get('dismissals')).toEqual({});
    say({ ...notThis, caseKey: 'case of Bea' });
    await told({ dismissed: [{ rule: 'any' }] });
  });
});

it('the fields of a restricted record are not shown to be taught either', async () => {
  const { shell, say, told, got } = await start();
  await send(shell, 1, 'Ada');
  await told(about('Ada'));
  say({ type: 'panel:teach', on: true });
  await vi.waitFor(() => expect(got.at(-1)).toMatchObject({ type: 'background:teach', teach: { screen: 'Ada' } }), patience);
  await send(shell, 1, 'restricted');
  await vi.waitFor(() => expect(got.at(-1)).toEqual({ type: 'background:teach', teach: null }), patience);
  await told({ status: 'restricted', record: null });
});

describe('after a pause', () => {
  it('the panel says so, a page that ticks brings nothing back, and "Read the page again" does', async () => {
    const { shell, say, told } = await start();
    await send(shell, 1, 'Ada');
    await told(about('Ada'));
    clock.now = '2026-06-12T10:01:00Z';
    await shell.passMinute();
    await told({ status: 'put-away', record: null });
    await send(shell, 1, 'Ada', false);
    say({ type: 'panel:recheck' });
    await vi.waitFor(() => expect(askedOfPages).toHaveLength(1), patience);
    await told({ status: 'put-away', record: null });
    expect(askedOfPages).toEqual([{ tabId: 1, type: 'background:resend', frameId: undefined }]);
    await send(shell, 1, 'Ada');
    await told(about('Ada'));
  });
});
