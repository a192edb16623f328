import { expect, it } from 'vitest';
import { placeNow } from '../../src/shell/panels/place-now.ts';
import type { TabView } from '../../src/shell/tabs/tab-view.ts';
import { pageOf } from './invented-parts.ts';

const readAt = '2026-06-12T09:00:00Z';
const earlier = '2026-06-12T08:59:00Z';

/** What a tab shows now: fields with these labels, one after another. */
function showing(...labels: string[]): TabView {
  const readings = labels.map((label, at) => ({ label, at }));
  return { screen: { name: 'Family', readAt, frames: [{ ...pageOf('Family'), readings }] } } as unknown as TabView;
}

it('a place of the newest reading stands where it says, whatever the evidence is called', () => {
  expect(placeNow(showing('Name', 'GP'), { frame: 0, at: 1, label: 'GP of Ava', readAt })).toBe(1);
});

it('a place of an earlier reading is found again by its label', () => {
  expect(placeNow(showing('Name', 'GP'), { frame: 0, at: 1, label: 'GP', readAt: earlier })).toBe(1);
  expect(placeNow(showing('Warning', 'Name', 'GP'), { frame: 0, at: 1, label: 'GP', readAt: earlier })).toBe(2);
});

it('another field in its place, or several of its name, are never pointed at instead', () => {
  expect(placeNow(showing('Name', 'School'), { frame: 0, at: 1, label: 'GP', readAt: earlier })).toBeUndefined();
  expect(placeNow(showing('GP', 'School', 'GP'), { frame: 0, at: 1, label: 'GP', readAt: earlier })).toBeUndefined();
  expect(placeNow(showing('GP'), { frame: 1, at: 0, label: 'GP', readAt: earlier })).toBeUndefined();
});
