import { beforeEach, expect, it, vi } from 'vitest';
import { countsPerRule, dismissalsOf, hashOf, keepDismissal, undoDismissal } from '../../src/shell/storage/dismissals.ts';
import { browser, newBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

beforeEach(newBrowser);

const today = '2026-06-12';
const aside = (id: string, until = '2026-06-20') => ({
  id,
  rule: id,
  caseHashes: ['c', 'nhs'],
  subjectHash: 's',
  reason: 'misread' as const,
  until,
});

it('flags that are set aside at once are all kept and counted, and all taken back', async () => {
  await Promise.all(['a', 'b', 'c'].map((id) => keepDismissal(aside(id), today)));
  expect((await dismissalsOf(['c'], today)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(await countsPerRule()).toEqual({ a: { misread: 1 }, b: { misread: 1 }, c: { misread: 1 } });
  await Promise.all([undoDismissal('a'), undoDismissal('b')]);
  expect((await dismissalsOf(['c'], today)).map(({ id }) => id)).toEqual(['c']);
});

it('a case is known again by any one of its marks, and by no other', async () => {
  await keepDismissal(aside('a'), today);
  expect(await dismissalsOf(['other', 'nhs'], today)).toHaveLength(1);
  expect(await dismissalsOf(['other'], today)).toHaveLength(0);
  expect(await dismissalsOf([], today)).toHaveLength(0);
});

it('a kept dismissal that is damaged goes alone', async () => {
  await browser.storage.local.set({ dismissals: [{ id: 'x' }, aside('a'), 7] });
  expect((await dismissalsOf(['c'], today)).map(({ id }) => id)).toEqual(['a']);
  await keepDismissal(aside('b'), today);
  expect((await dismissalsOf(['c'], today)).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('a flag comes back on the day after its last', async () => {
  await keepDismissal(aside('a', '2026-06-12'), today);
  expect(await dismissalsOf(['c'], '2026-06-12')).toHaveLength(1);
  expect(await dismissalsOf(['c'], '2026-06-13')).toHaveLength(0);
});

it('a name is the same hash each time, also where the first two are asked for at once', async () => {
  const [one, other] = await Promise.all([hashOf('Ada'), hashOf('Ada')]);
  expect(one).toBe(other);
  expect(await hashOf('Ada')).toBe(one);
  expect(await hashOf('Bea')).not.toBe(one);
});
