import { browser } from 'wxt/browser';
import { type SetupState, setupQuestion } from '../messages/setup-state.ts';

/** Answers the settings page. Content scripts are not answered: only pages of the extension itself ask. */
export function answerSetup(state: SetupState): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, answer: (state: SetupState) => void) => {
    if (raw === setupQuestion && sender.id === browser.runtime.id && sender.url?.startsWith(`${location.origin}/`)) answer(state);
  });
}

/** Asks the background for what the settings page shows. */
export async function askForSetup(): Promise<SetupState> {
  return browser.runtime.sendMessage(setupQuestion);
}
