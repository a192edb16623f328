import { browser } from 'wxt/browser';
import { parseSetupQuestion, type SetupQuestion, type SetupState, type WordsFound } from '../../messages/setup-state.ts';
import { type EffectiveSettings, loadSettings } from './settings.ts';

interface SetupParts {
  state: SetupState;
  tryWords(text: string, settings: EffectiveSettings): WordsFound[];
}

/** Answers the settings page. Content scripts are not answered: only pages of the extension itself ask. */
export function answerSetup({ state, tryWords }: SetupParts): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, answer: (found: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(`${location.origin}/`)) return undefined;
    const question = parseSetupQuestion(raw);
    if (question?.type === 'setup:asked') answer(state);
    if (question?.type !== 'setup:words-tried') return undefined;
    void loadSettings().then((settings) => answer(tryWords(question.text, settings)));
    // The answer comes later.
    return true;
  });
}

/** Asks the background for what the settings page shows. */
export async function askForSetup(): Promise<SetupState> {
  return browser.runtime.sendMessage({ type: 'setup:asked' } satisfies SetupQuestion);
}

/** Asks the background what some words of a note are read as. */
export async function askForWords(text: string): Promise<WordsFound[]> {
  return browser.runtime.sendMessage({ type: 'setup:words-tried', text } satisfies SetupQuestion);
}
