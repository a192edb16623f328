import { browser } from 'wxt/browser';
import { type Role, roles } from '../core/rule.ts';
import type { PanelRequest } from '../messages/panel-messages.ts';
import { parseReaderMessage } from '../messages/parse-reader-message.ts';
import type { ReaderRequest } from '../messages/reader-messages.ts';
import { type CaseParts, CaseTabs } from './case-tabs.ts';
import { dismissalsOf, hashOf, keepDismissal, undoDismissal } from './dismissals.ts';
import { PanelPorts } from './panel-ports.ts';
import { activeTabOf, type PackFacts, panelViewOf } from './panel-view.ts';
import { type EffectiveSettings, loadSettings, onSettingsChanged, refreshPolicy, saveSettings } from './settings.ts';
import { allowedSites, readAllowedSites } from './sites.ts';
import { supervisionOf } from './supervision-view.ts';
import { forgetField, teachField } from './taught.ts';

const everyMinute = 'every-minute';
const lastUseKey = 'last-use';

/** Starts everything that outlives a page: reading of allowed sites, the cases, the panels. Listeners are added before the first await, as a service worker that wakes up needs. */
export function startShell(parts: CaseParts & { packs: PackFacts }): void {
  let settings: Promise<EffectiveSettings> = loadSettings();
  const cases = new CaseTabs(
    parts,
    () => settings,
    (tabId) => void tellTab(tabId),
  );
  const panels = new PanelPorts(
    (request, windowId) => void answer(request, windowId),
    () => void tellSupervision(),
  );

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const tabId = sender.tab?.id;
    const message = sender.id === browser.runtime.id ? parseReaderMessage(raw) : null;
    if (!message || tabId === undefined) return;
    const frameId = sender.frameId ?? 0;
    const { documentId } = sender as { documentId?: string };
    void noteUse(parts.clock());
    if (message.type === 'reader:frame-read')
      void cases.see(tabId, frameId, { reading: message.reading, documentId: documentId ?? null, origin: sender.origin ?? null });
    if (message.type === 'reader:frame-gone') void cases.leave(tabId, frameId);
  });
  browser.tabs.onActivated.addListener(({ windowId }) => void tellWindow(windowId));
  browser.tabs.onRemoved.addListener((tabId) => void cases.close(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status) void tellTab(tabId);
  });
  browser.permissions.onAdded.addListener(() => void readAllowedSites().then(tellAll));
  browser.permissions.onRemoved.addListener(
    () =>
      void readAllowedSites()
        .then(() => cases.forgetAll())
        .then(tellAll),
  );
  browser.runtime.onInstalled.addListener(() => void readAllowedSites());
  browser.runtime.onStartup.addListener(() => void readAllowedSites());
  browser.alarms.onAlarm.addListener(() => void passMinute());
  onSettingsChanged(() => {
    settings = loadSettings();
    void cases.refreshAll().then(tellAll);
  });
  openPanelOnPress();
  void browser.alarms.create(everyMinute, { periodInMinutes: 1 });
  void refreshPolicy();

  async function answer(request: PanelRequest, windowId: number): Promise<void> {
    void noteUse(parts.clock());
    const tab = await activeTabOf(windowId);
    if (request.type === 'panel:show-on-page' && tab)
      await askFrame(tab.id, request.frame, { type: 'background:show-on-page', at: request.at });
    if (request.type === 'panel:recheck' && tab)
      await browser.tabs.sendMessage(tab.id, { type: 'background:reread' }).catch(() => undefined);
    if (request.type === 'panel:not-this' && tab) await setAside(request, tab.id);
    if (request.type === 'panel:undo') await undoDismissal(request.id);
    if (request.type === 'panel:settings-chosen') await saveSettings(withKnownRole(request.settings));
    if (request.type === 'panel:site-allowed') await readAllowedSites();
    if (request.type === 'panel:field-taught' || request.type === 'panel:field-forgotten') await teach(request, tab?.id);
    await tellWindow(windowId);
  }

  async function askFrame(tabId: number, frame: number, message: ReaderRequest): Promise<void> {
    const frameId = (await cases.view(tabId))?.order[frame];
    if (frameId !== undefined) await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  }

  async function teach(
    request: PanelRequest & { type: 'panel:field-taught' | 'panel:field-forgotten' },
    tabId: number | undefined,
  ): Promise<void> {
    const origin = tabId === undefined ? null : (await cases.view(tabId))?.origin;
    if (!origin) return;
    if (request.type === 'panel:field-taught') await teachField(origin, request.label, request.section, request.fact);
    else await forgetField(origin, request.label, request.section);
  }

  async function setAside(request: PanelRequest & { type: 'panel:not-this' }, tabId: number): Promise<void> {
    const caseHash = await caseHashOf(tabId);
    if (!caseHash) return;
    const { rule, subjectKey, reason, until } = request;
    await keepDismissal({ id: crypto.randomUUID(), rule, caseHash, subjectKey, reason, until }, today());
  }

  async function caseHashOf(tabId: number): Promise<string | null> {
    const identity = (await cases.view(tabId))?.identity;
    return identity ? hashOf(identity) : null;
  }

  async function tellWindow(windowId: number): Promise<void> {
    if (!panels.openWindows.includes(windowId)) return;
    const tab = await activeTabOf(windowId);
    const view = tab ? await cases.view(tab.id) : null;
    const caseHash = tab ? await caseHashOf(tab.id) : null;
    const dismissed = caseHash ? await dismissalsOf(caseHash, today()) : [];
    const allowed = await isAllowed(tab?.url);
    panels.send(
      windowId,
      panelViewOf({ tab, view, allowed, settings: await settings, packs: parts.packs, dismissed, caseHash, now: parts.clock() }),
    );
  }

  async function tellSupervision(): Promise<void> {
    if (!panels.hasSupervision) return;
    panels.sendSupervision(await supervisionOf(cases.openCases(), parts, await settings));
  }

  async function tellTab(tabId: number): Promise<void> {
    void tellSupervision();
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.active) await tellWindow(tab.windowId);
  }

  async function tellAll(): Promise<void> {
    await Promise.all(panels.openWindows.map(tellWindow));
  }

  async function passMinute(): Promise<void> {
    const { idleMinutes } = await settings;
    const kept = await browser.storage.session.get(lastUseKey);
    const lastUse = Number(kept[lastUseKey] ?? 0);
    if (lastUse > 0 && parts.clock().getTime() - lastUse > idleMinutes * 60_000) await cases.forgetAll();
    else await cases.refreshAll();
    await tellAll();
  }

  function today(): string {
    return parts.clock().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
  }
}

/** The press itself opens the panel: it also tells the address of the page, which the panel needs to ask for leave to read it. */
function openPanelOnPress(): void {
  browser.action.onClicked.addListener((tab) => {
    if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
    else void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  });
}

async function noteUse(now: Date): Promise<void> {
  await browser.storage.session.set({ [lastUseKey]: now.getTime() });
}

async function isAllowed(url: string | undefined): Promise<boolean> {
  if (!url || !/^https?:/.test(url)) return false;
  return (await allowedSites()).length > 0 && browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

function withKnownRole(chosen: { protocols?: string[] | undefined; role?: string | null | undefined; area?: string | null | undefined }) {
  const role = roles.find((known) => known === chosen.role) as Role | undefined;
  return {
    ...(chosen.protocols ? { protocols: chosen.protocols } : {}),
    ...(chosen.role === undefined ? {} : { role: role ?? null }),
    ...(chosen.area === undefined ? {} : { area: chosen.area }),
  };
}
