import { browser } from 'wxt/browser';
import { mergeSameFlags } from '../core/packs/same-flag.ts';
import type { Outcome } from '../core/schemas/outcome.ts';

/** Flags that are said unasked and are this person's: what the toolbar counts. */
export function countFlags(outcomes: Outcome[]): number {
  return mergeSameFlags(outcomes).filter((outcome) => outcome.outcome === 'flag' && outcome.tier === 'core' && !outcome.theirs).length;
}

/** Shows the number of flags on the toolbar button of one tab; nothing where nothing was read, since "0" would look like all clear. */
export async function showBadge(tabId: number, outcomes: Outcome[] | null): Promise<void> {
  const count = outcomes ? countFlags(outcomes) : 0;
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  // The tab may have been closed in the meantime.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#005eb8' }).catch(() => undefined);
}
