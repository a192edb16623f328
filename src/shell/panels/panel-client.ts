import { browser } from 'wxt/browser';
import type { PanelRequest } from '../../messages/panel-messages.ts';
import type { PanelState } from '../../messages/panel-state.ts';
import { stateUnpacker } from '../../messages/sent-state.ts';

/** The panel's end of its port. The background may be stopped at any time: the port then opens again, which also wakes it up. */
export function connectPanel(
  windowId: number,
  onState: (state: PanelState) => void,
  onTeach: (teach: unknown) => void = () => undefined,
): (request: PanelRequest) => void {
  let port = open();

  function open() {
    const opened = browser.runtime.connect({ name: 'panel' });
    const unpack = stateUnpacker();
    opened.onMessage.addListener((message: { type?: string; state?: unknown; teach?: unknown }) => {
      if (message.type === 'background:state') {
        const state = unpack(message.state);
        if (state) onState(state);
        else startAgain();
      }
      if (message.type === 'background:teach') onTeach(message.teach);
    });
    opened.onDisconnect.addListener(() => setTimeout(() => (port = open()), 200));
    opened.postMessage({ type: 'panel:opened', windowId } satisfies PanelRequest);
    return opened;
  }

  /** A new port is told everything from the start. */
  function startAgain(): void {
    port.disconnect();
    port = open();
  }

  return (request) => {
    try {
      port.postMessage(request);
    } catch {
      // Closed this moment: the new port carries the request.
      port = open();
      port.postMessage(request);
    }
  };
}

/** Asks the browser for leave to read one origin; must be called within the press. */
export async function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
}
