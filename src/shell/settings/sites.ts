import { browser } from 'wxt/browser';
import { oneByOne } from '../storage/one-by-one.ts';

const scriptId = 'record';
const scriptFile = 'record.js';
const pointingFile = 'point.js';
/** The browser and the panel both say that a site was allowed. */
const inTurn = oneByOne();

/** Origins Sightline may read now, as match patterns. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !origin.startsWith('chrome-extension:') && !origin.startsWith('moz-extension:'));
}

/** Whether the page at an address may be read. */
export async function isAllowed(url: string | undefined): Promise<boolean> {
  if (!url || !/^https?:/.test(url)) return false;
  return (await allowedSites()).length > 0 && browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/**
 * Declares the content script for every allowed site and starts it in tabs that are open already. The browser starts a declared script
 * without the background's help in every frame that comes, so injection is only for pages that were open before the permission came.
 */
export async function readAllowedSites(): Promise<void> {
  await inTurn(declareReader);
}

async function declareReader(): Promise<void> {
  const matches = await allowedSites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [scriptFile],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startInOpenTabs(matches);
}

async function startInOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : startInTab(tab.id))));
}

/** Starts the reader in a tab that was open before it was allowed. A page that refuses scripts is left alone. */
export async function startInTab(tabId: number): Promise<boolean> {
  return browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [`/${scriptFile}`] as never })
    .then(() => true)
    .catch(() => false);
}

/** Brings what shows and picks places on a page into its frames; without `frameId` into all of them. Frames that hold it already keep what they have. */
export async function startPointing(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${pointingFile}`] as never }).catch(() => undefined);
}
