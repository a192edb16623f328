import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { PanelState } from '../../src/messages/panel-state.ts';
import { stateUnpacker } from '../../src/messages/sent-state.ts';

/** Longest time for one screen to be read, in milliseconds. */
const patience = 20_000;
const pause = 50;

/** Opens the screens one after the other, as a worker does: the next one when what the panel knows of the case holds all of those before. Throws where one is not read. */
export async function visitScreens(page: Page, panel: Page, addresses: readonly string[]): Promise<void> {
  for (const [index, address] of addresses.entries()) {
    await page.goto(address);
    const until = Date.now() + patience;
    while (((await stateOf(panel))?.record?.screens.length ?? 0) <= index) {
      if (Date.now() > until) throw new Error(`${address} was not read.`);
      await wait(pause);
    }
  }
}

/** The state behind the panel, asked for the way the panel itself asks. */
export async function stateOf(panel: Page): Promise<PanelState | null> {
  const state = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        windows: { getCurrent(): Promise<{ id: number }> };
        runtime: {
          connect(options: { name: string }): {
            postMessage(message: unknown): void;
            disconnect(): void;
            onMessage: { addListener(listener: (message: { state: unknown }) => void): void };
          };
        };
      };
    };
    const { id } = await chrome.windows.getCurrent();
    return new Promise<unknown>((resolve) => {
      const port = chrome.runtime.connect({ name: 'panel' });
      port.onMessage.addListener((message) => {
        resolve(message.state);
        port.disconnect();
      });
      port.postMessage({ type: 'panel:opened', windowId: id });
    });
  });
  return stateUnpacker()(state);
}
