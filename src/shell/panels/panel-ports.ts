import { type Browser, browser } from 'wxt/browser';
import { type PanelRequest, parsePanelRequest } from '../../messages/panel-messages.ts';
import type { PanelState } from '../../messages/panel-state.ts';
import { statePacker } from '../../messages/sent-state.ts';

type Port = Browser.runtime.Port;

/** The side panels that are open, each in one window, and the supervision pages. */
export class PanelPorts {
  private readonly windows = new Map<Port, number>();
  private readonly packers = new Map<Port, ReturnType<typeof statePacker>>();
  private readonly supervisors = new Set<Port>();
  private readonly whole = new Set<Port>();
  private readonly onRequest: (request: PanelRequest, windowId: number) => void;

  private readonly onSupervision: () => void;

  constructor(onRequest: (request: PanelRequest, windowId: number) => void, onSupervision: () => void) {
    this.onRequest = onRequest;
    this.onSupervision = onSupervision;
    browser.runtime.onConnect.addListener((port) => this.accept(port));
  }

  get openWindows(): number[] {
    return [...new Set(this.windows.values())];
  }

  /** Whether a panel of the window has opened the whole checklist. */
  wantsWhole(windowId: number): boolean {
    return [...this.whole].some((port) => this.windows.get(port) === windowId);
  }

  get hasSupervision(): boolean {
    return this.supervisors.size > 0;
  }

  /** Sends the open cases to the supervision pages. */
  sendSupervision(state: unknown): void {
    for (const port of this.supervisors) port.postMessage({ type: 'background:supervision', state });
  }

  /** Sends a state to the panels of one window. */
  send(windowId: number, state: PanelState): void {
    for (const [port, id] of this.windows) {
      if (id === windowId) port.postMessage({ type: 'background:state', state: this.packers.get(port)?.(state) });
    }
  }

  /** Sends the fields of the screen to be taught; null ends teaching. */
  sendTeach(windowId: number, teach: unknown): void {
    this.post(windowId, { type: 'background:teach', teach });
  }

  private post(windowId: number, message: unknown): void {
    for (const [port, id] of this.windows) if (id === windowId) port.postMessage(message);
  }

  private accept(port: Port): void {
    // Content scripts can open ports too; only pages of the extension itself may be panels.
    if (port.sender?.id !== browser.runtime.id || !port.sender.url?.startsWith(`${location.origin}/`)) return;
    if (port.name === 'supervision') this.acceptSupervision(port);
    if (port.name !== 'panel') return;
    this.packers.set(port, statePacker());
    port.onDisconnect.addListener(() => {
      this.windows.delete(port);
      this.packers.delete(port);
      this.whole.delete(port);
    });
    port.onMessage.addListener((raw: unknown) => {
      const request = parsePanelRequest(raw);
      if (!request) return;
      if (request.type === 'panel:opened') this.windows.set(port, request.windowId);
      if (request.type === 'panel:whole-checklist') this.whole.add(port);
      const windowId = this.windows.get(port);
      if (windowId !== undefined) this.onRequest(request, windowId);
    });
  }

  private acceptSupervision(port: Port): void {
    this.supervisors.add(port);
    port.onDisconnect.addListener(() => this.supervisors.delete(port));
    this.onSupervision();
  }
}
