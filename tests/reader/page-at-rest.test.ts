import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PageWatch, watchPage } from '../../src/reader/page/watch-page.ts';
import type { SnapshotPiece } from '../../src/reader/snapshot-encoding.ts';

let watch: PageWatch;
let box: HTMLElement;
let last: SnapshotPiece | null = null;
/** How many pieces fail on their way. */
let failures = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  box = document.body.appendChild(document.createElement('p'));
  last = null;
  failures = 0;
  watch = watchPage(document, (piece) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error('a mistake');
    }
    if (piece.isLast) last = piece;
  });
});

afterEach(() => {
  watch.stop();
  box.remove();
  vi.useRealTimers();
});

/** Lets time pass, milliseconds, with or without something changing all the while. */
async function pass(time: number, isRestless: boolean): Promise<void> {
  for (let passed = 0; passed < time; passed += 100) {
    if (isRestless) box.textContent = `${passed} of ${time}`;
    // The browser tells of a change once the script that made it has ended.
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(100);
  }
}

it('a page that never rests is said to keep changing, and no longer once it rests', async () => {
  await pass(1_000, false);
  expect(last?.partial).toBeNull();
  await pass(15_000, true);
  expect(last?.partial).toBe('The page keeps changing.');
  await pass(1_000, false);
  expect(last?.partial).toBeNull();
});

it('somebody who writes now and then, for some seconds each time, does not make the page one that keeps changing', async () => {
  for (let times = 0; times < 10; times += 1) {
    await pass(4_000, true);
    await pass(1_000, false);
  }
  expect(last?.partial).toBeNull();
});

it('a turn that fails is no end: with the next change the whole page is sent', async () => {
  await pass(1_000, false);
  failures = 1;
  box.textContent = 'One';
  await expect(pass(1_000, false)).rejects.toThrow('a mistake');
  last = null;
  box.textContent = 'Two';
  await pass(1_000, false);
  expect(last).toMatchObject({ isLast: true, partial: null });
  expect((last as unknown as SnapshotPiece).words).toContain('Two');
});
