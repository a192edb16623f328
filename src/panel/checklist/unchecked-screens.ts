import type { Outcome } from '../../core/schemas/outcome.ts';
import { isUnchecked } from './rule-counts.ts';

export interface UncheckedScreen {
  /** Null: nothing says on which screen it usually stands. */
  screen: string | null;
  outcomes: Outcome[];
}

/** What could not be checked, by the screen to open, the most useful screen first. A point on two screens is listed under its first. */
export function uncheckedScreens(outcomes: Outcome[]): UncheckedScreen[] {
  const byScreen = new Map<string | null, Outcome[]>();
  for (const outcome of outcomes.filter(isUnchecked)) {
    const screen = outcome.screens[0] ?? null;
    byScreen.set(screen, [...(byScreen.get(screen) ?? []), outcome]);
  }
  return [...byScreen]
    .map(([screen, unchecked]) => ({ screen, outcomes: unchecked }))
    .sort((a, b) => Number(a.screen === null) - Number(b.screen === null) || b.outcomes.length - a.outcomes.length);
}
