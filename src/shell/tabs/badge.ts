import { browser } from 'wxt/browser';
import type { Judgement } from '../../core/evaluation/judgement.ts';
import { sayOutcomes } from '../../core/evaluation/say-outcomes.ts';
import { isOwnFlag } from '../../core/evaluation/unasked.ts';
import { mergeSameFlags } from '../../core/packs/same-flag.ts';

/** How many things to do the flags of this person come to. */
function countFlags(judgement: Judgement): number {
  return mergeSameFlags(sayOutcomes(judgement, isOwnFlag)).length;
}

/** Shows the number of flags on the toolbar button of one tab; nothing where nothing was read, since "0" would look like all clear. */
export async function showBadge(tabId: number, judgement: Judgement | null): Promise<void> {
  const count = judgement ? countFlags(judgement) : 0;
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  // The tab may have been closed in the meantime.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#005eb8' }).catch(() => undefined);
}
