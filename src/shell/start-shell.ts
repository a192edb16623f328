import { browser } from 'wxt/browser';
import { onSettingsChanged, refreshPolicy } from './settings/settings.ts';
import { readAllowedSites } from './settings/sites.ts';
import { Shell, type ShellParts } from './shell.ts';

const everyMinute = 'every-minute';

/** Starts everything that outlives a page: reading of allowed sites, the cases, the panels. Listeners are added before the first await, as a service worker that wakes up needs. */
export function startShell(parts: ShellParts): void {
  const shell = new Shell(parts);
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined) void shell.hear(raw, sender, sender.tab.id, sender.tab.windowId);
  });
  browser.tabs.onActivated.addListener(({ windowId }) => void shell.teller.tellWindow(windowId));
  browser.tabs.onRemoved.addListener((tabId) => void shell.close(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status) void shell.tabMoved(tabId, tab.url);
  });
  browser.permissions.onAdded.addListener(() => void readAllowedSites().then(() => shell.teller.tellAll()));
  browser.permissions.onRemoved.addListener(() => void shell.sitesTaken());
  browser.runtime.onInstalled.addListener(() => void readAllowedSites());
  browser.runtime.onStartup.addListener(() => void readAllowedSites());
  browser.alarms.onAlarm.addListener(() => void shell.passMinute());
  onSettingsChanged(() => void shell.settingsChanged());
  openPanelOnPress((windowId) => void shell.teller.tellWindow(windowId));
  void browser.alarms.create(everyMinute, { periodInMinutes: 1 });
  void refreshPolicy();
}

/** The press itself opens the panel: it also tells the address of the page, which the panel needs to ask for leave to read it. */
function openPanelOnPress(tell: (windowId: number) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
    else void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
    // Where the panel is open already, it is told the address it did not know.
    tell(tab.windowId);
  });
}
