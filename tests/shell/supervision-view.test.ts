import { beforeEach, expect, it, vi } from 'vitest';
import type { Fact, RecordNotice } from '../../src/core/schemas/case-record.ts';
import type { PackFacts } from '../../src/shell/panels/panel-view.ts';
import { supervisionOf } from '../../src/shell/panels/supervision-view.ts';
import { combine } from '../../src/shell/settings/settings.ts';
import { keepDismissal } from '../../src/shell/storage/dismissals.ts';
import type { TabView } from '../../src/shell/tabs/tab-view.ts';
import { newBrowser } from './fake-browser.ts';
import { inventedParts, pageOf } from './invented-parts.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

beforeEach(newBrowser);

const now = new Date('2026-06-12T09:00:00Z');
const packs = {
  protocols: [],
  bankHolidays: [],
  rules: new Map([['any', { title: 'GP not recorded', protocol: 'camden', section: '7' }]]),
} as unknown as PackFacts;

/** What a tab shows of somebody. */
function viewOf(name: string, notices: RecordNotice[] = []): TabView {
  const screen = { name, frames: [pageOf(name)], readAt: now.toISOString() };
  const settings = combine({}, {});
  const { record, judgement } = inventedParts({ now: now.toISOString() }).assess({ screens: [screen], settings, map: null, now });
  return { record: { ...record, notices }, judgement, screen, order: [0], origin: null, partial: null, identity: { key: name, marks: [] } };
}

it.each<RecordNotice>(['restricted', 'closed', 'deceased', 'identity-unclear'])(
  'a %s record is not among the cases of the supervision page, not even by name',
  async (notice) => {
    const state = await supervisionOf([viewOf('Ada'), viewOf('Bea', [notice])], { packs, now }, combine({}, {}));
    expect(state.cases.map(({ record }) => record.subject.name)).toEqual(['Ada']);
    expect(JSON.stringify(state)).not.toContain('Bea');
  },
);

it('a page that does not say whose it is makes no case, and is counted where it holds anything', async () => {
  const unsure = (facts: number): TabView => {
    const view = viewOf('Bea');
    return { ...view, identity: null, record: { ...view.record, facts: Array.from({ length: facts }, () => ({}) as Fact) } };
  };
  const state = await supervisionOf([viewOf('Ada'), unsure(1), unsure(0)], { packs, now }, combine({}, {}));
  expect(state.cases.map(({ record }) => record.subject.name)).toEqual(['Ada']);
  expect(state.unsure).toBe(1);
});

it('what was set aside is counted by rule and reason, and a rule that there is no longer is left out', async () => {
  const aside = { caseHashes: ['c'], subjectHash: 's', reason: 'misread' as const, until: '2026-06-20' };
  for (const [id, rule] of ['any', 'any', 'gone'].entries()) await keepDismissal({ id: `${id}`, rule, ...aside }, '2026-06-12');
  const { setAside } = await supervisionOf([], { packs, now }, combine({}, {}));
  expect(setAside).toEqual([{ rule: 'any', title: 'GP not recorded', protocol: 'camden', section: '7', reasons: { misread: 2 } }]);
});
