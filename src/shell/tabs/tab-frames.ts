import { browser } from 'wxt/browser';
import type { FrameReading, ScreenReading } from '../../core/schemas/reading.ts';
import { keepForSession } from '../storage/session-store.ts';

interface SeenFrame {
  reading: FrameReading;
  /** The page's own number of the place of each reading. */
  places: number[];
  /** ISO instant. */
  readAt: string;
  documentId: string | null;
}

/** What the frames of one tab show now. */
export interface TabFrames {
  origin: string | null;
  frames: Record<number, SeenFrame>;
  /** What was read has been forgotten after a pause; the page is still there. */
  isPutAway?: true;
}

const prefix = 'tab:';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;
const cache = new Map<number, TabFrames>();

/** The frames of a tab, from memory or, after the service worker was stopped, from `storage.session`. */
export async function framesOf(tabId: number): Promise<TabFrames> {
  const known = cache.get(tabId);
  if (known) return known;
  const kept = await browser.storage.session.get(keyOf(tabId));
  const state = (kept[keyOf(tabId)] as TabFrames | undefined) ?? { origin: null, frames: {} };
  // Another call may have filled the cache while this one waited.
  const raced = cache.get(tabId);
  if (raced) return raced;
  cache.set(tabId, state);
  return state;
}

/** Puts the newest reading of one frame in its place. A new top document sets the whole tab aside first. */
export async function keepFrame(tabId: number, frameId: number, seen: SeenFrame, origin: string | null): Promise<void> {
  const state = await framesOf(tabId);
  const isNewPage = frameId === 0 && state.frames[0] && state.frames[0].documentId !== seen.documentId;
  if (isNewPage) state.frames = {};
  state.origin = frameId === 0 ? origin : (state.origin ?? origin);
  state.frames[frameId] = seen;
  delete state.isPutAway;
  await keepForSession(keyOf(tabId), state);
}

/** Takes in the numbers that the page now gives to the places of the same readings. */
export async function keepPlaces(tabId: number, frameId: number, places: number[]): Promise<void> {
  const state = await framesOf(tabId);
  const frame = state.frames[frameId];
  if (!frame || frame.places.join() === places.join()) return;
  frame.places = places;
  await keepForSession(keyOf(tabId), state);
}

/** The page's own number of the place of a reading. */
export async function placeOf(tabId: number, frameId: number, at: number): Promise<number | undefined> {
  return (await framesOf(tabId)).frames[frameId]?.places[at];
}

/** The places of all readings of every frame of a tab. */
export async function placesIn(tabId: number): Promise<{ frameId: number; places: number[] }[]> {
  return Object.entries((await framesOf(tabId)).frames).map(([frameId, { places }]) => ({ frameId: Number(frameId), places }));
}

/** The tabs of which something is kept, by their ids. */
export async function keptTabs(): Promise<number[]> {
  const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  return [...new Set([...cache.keys(), ...kept.map((key) => Number(key.slice(prefix.length)))])];
}

/** Forgets a tab that was closed or left the record system. */
export async function forgetTab(tabId: number): Promise<void> {
  cache.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/** Forgets what a tab shows and keeps only that it was forgotten: its page has not gone. */
export async function putTabAway(tabId: number): Promise<void> {
  const state: TabFrames = { origin: null, frames: {}, isPutAway: true };
  cache.set(tabId, state);
  await keepForSession(keyOf(tabId), state);
}

/** Forgets one frame of a tab (it was removed or navigated away). */
export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  const state = await framesOf(tabId);
  if (!(frameId in state.frames)) return;
  delete state.frames[frameId];
  await keepForSession(keyOf(tabId), state);
}

/** The frames of a tab as one screen, top frame first; null where nothing was read. `order` tells which frame id stands at which place. */
export function screenOf(state: TabFrames): { screen: ScreenReading; order: number[] } | null {
  const order = Object.keys(state.frames)
    .map(Number)
    .sort((a, b) => a - b);
  const seen = order.map((id) => state.frames[id]).filter((frame) => frame !== undefined);
  if (seen.length === 0) return null;
  const readAt =
    seen
      .map((frame) => frame.readAt)
      .sort()
      .at(-1) ?? '';
  return { screen: { name: nameOf(seen.map((frame) => frame.reading)), frames: seen.map((frame) => frame.reading), readAt }, order };
}

/** The main heading of the screen, else a frame's title: what a person would call it. */
function nameOf(frames: FrameReading[]): string {
  const headings = frames.flatMap((frame) => frame.headings).sort((a, b) => a.level - b.level);
  return headings[0]?.text || frames.map((frame) => frame.title).find((title) => title !== '') || 'This screen';
}
