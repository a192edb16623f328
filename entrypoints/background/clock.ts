import { browser } from 'wxt/browser';
import { epochOf } from '../../src/core/calendar/london-time.ts';

let demoOffset = 0;

/** Now; in the demo build the moment that the demo is set to. */
export function clock(): Date {
  return new Date(Date.now() + demoOffset);
}

/** The demo's families make sense around a fixed moment. Only the demo build can set its clock; the packaged one has no such code. */
export async function startDemoClock(): Promise<void> {
  const read = async (): Promise<void> => {
    const { 'demo-now': now } = await browser.storage.local.get('demo-now');
    if (typeof now === 'string') demoOffset = epochOf(now) - Date.now();
  };
  browser.storage.local.onChanged.addListener(() => void read());
  await read();
}
