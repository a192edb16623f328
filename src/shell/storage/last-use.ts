import { browser } from 'wxt/browser';
import { keepForSession } from './session-store.ts';

const lastUseKey = 'last-use';

/** Notes that somebody uses Sightline now. */
export async function noteUse(now: Date): Promise<void> {
  await keepForSession(lastUseKey, now.getTime());
}

/** Whether nobody has used Sightline for longer than so many minutes; false where nothing was used since it was last forgotten. */
export async function isIdleFor(minutes: number, now: Date): Promise<boolean> {
  const lastUse = Number((await browser.storage.session.get(lastUseKey))[lastUseKey] ?? 0);
  return lastUse > 0 && now.getTime() - lastUse > minutes * 60_000;
}

/** Forgets when Sightline was last used. */
export async function forgetUse(): Promise<void> {
  await browser.storage.session.remove(lastUseKey);
}
