import type { EffectiveSettings } from '../settings/settings.ts';
import type { KeptMemory } from '../storage/kept-memory.ts';
import { framesOf, screenOf } from './tab-frames.ts';
import type { CaseParts, TabView } from './tab-view.ts';

interface Parts {
  parts: CaseParts;
  memory: KeptMemory;
  settings(): Promise<EffectiveSettings>;
}

/** What a tab shows now, with all that is remembered of its case; null where nothing was read of it. Puts the screen into the memory. */
export async function assessTab(tabId: number, { parts, memory, settings }: Parts): Promise<TabView | null> {
  const frames = await framesOf(tabId);
  const shown = screenOf(frames);
  if (!shown) return null;
  const remembered = parts.remember(await memory.load(), shown.screen, tabId);
  await memory.save(remembered.memory);
  const inForce = await settings();
  const map = inForce.team.maps[frames.origin ?? ''] ?? null;
  return {
    ...parts.assess({ screens: remembered.screens, settings: inForce, map, now: parts.clock() }),
    origin: frames.origin,
    partial: shown.screen.frames.find((frame) => frame.partial)?.partial ?? null,
    identity: remembered.identity,
    // Named as the record names it: evidence is matched to the screen by name and time.
    screen: remembered.screens.at(-1) ?? shown.screen,
    order: shown.order,
  };
}
