import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';

/** A browser that runs the built extension, with the means to open its real side panel. */
export interface LaunchedExtension {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** Opens the side panel in the window of the page, as a click on the toolbar button does, and returns the panel's page. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

// Without these Chromium talks to its maker's hosts at every start.
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--test-type',
];

/** Starts `executablePath` with a fresh profile and the unpacked extension in `folder`. */
export async function launchExtension(options: {
  executablePath: string;
  folder: string;
  headless: boolean;
  args?: string[];
}): Promise<LaunchedExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'sightline-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      '--remote-debugging-port=0',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--window-size=1680,1000',
      `--disable-extensions-except=${options.folder}`,
      `--load-extension=${options.folder}`,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;
  const connections: Browser[] = [];
  return {
    context,
    extensionId,
    profile,
    openPanel: (page) => openPanel({ context, extensionId, connections, endpoint: `http://127.0.0.1:${readPort(profile)}` }, page),
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close().catch(() => undefined)));
      await context.close();
    },
  };
}

interface Launched {
  context: BrowserContext;
  extensionId: string;
  endpoint: string;
  connections: Browser[];
}

async function openPanel(launched: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  const browser = await connect(launched);
  const session = await browser.newBrowserCDPSession();
  const before = await panelTargets(session, launched.extensionId);
  const targetId = await tabTargetOf(session, launched.context, page);
  await session.send('Extensions.triggerAction' as never, { id: launched.extensionId, targetId } as never);
  const panelTarget = (await waitForPanel(session, launched.extensionId, before)) ?? [...before].at(-1);
  if (!panelTarget) throw new Error('The side panel did not open.');
  return pageOfTarget(await connect(launched), panelTarget);
}

async function connect({ endpoint, connections }: Launched): Promise<Browser> {
  const browser = await chromium.connectOverCDP(endpoint);
  connections.push(browser);
  return browser;
}

// A window has one side panel: where it is open already no new one comes.
async function waitForPanel(session: CDPSession, extensionId: string, before: Set<string>): Promise<string | null> {
  for (let tries = 0; tries < (before.size > 0 ? 10 : 100); tries += 1) {
    const opened = [...(await panelTargets(session, extensionId))].find((id) => !before.has(id));
    if (opened) return opened;
    await wait(100);
  }
  return null;
}

async function panelTargets(session: CDPSession, extensionId: string): Promise<Set<string>> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'page' }] });
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  return new Set(targetInfos.filter((info) => info.url.startsWith(address)).map((info) => info.targetId));
}

// A connection lists the side panels that were open when it was made, and no later ones.
async function pageOfTarget(browser: Browser, wanted: string): Promise<Page> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    if (!page.url().includes('/sidepanel.html')) continue;
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    if (targetInfo.targetId === wanted) return page;
  }
  throw new Error('The side panel opened but could not be reached.');
}

/** The "tab" target that holds the page: actions are triggered on tabs, not on pages. */
async function tabTargetOf(session: CDPSession, context: BrowserContext, page: Page): Promise<string> {
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const hit = targetInfos.find((info) => info.url === targetInfo.url);
  if (!hit) throw new Error('No tab to open the side panel in.');
  return hit.targetId;
}

function readPort(profile: string): string {
  return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
}
