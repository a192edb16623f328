import { defineBackground } from 'wxt/utils/define-background';
import { tryWords } from '../../src/notes/terms/try-words.ts';
import { FrameFollower, isSameReading } from '../../src/reader/readings/follow-frame.ts';
import { answerSetup } from '../../src/shell/settings/setup-view.ts';
import { startShell } from '../../src/shell/start-shell.ts';
import { assess, forgetNotes, termsFor } from './case-assessor.ts';
import { forgetScreens, rememberScreen } from './case-store.ts';
import { clock, startDemoClock } from './clock.ts';
import { packFacts, setupState } from './pack-facts.ts';

/** Puts the pure parts together and starts the shell. */
export default defineBackground(() => {
  answerSetup({ state: setupState(), tryWords: (text, settings) => tryWords(text, termsFor(settings), 'children') });
  startShell({
    clock,
    assess,
    remember: rememberScreen,
    forget: forgetScreens,
    forgetNotes,
    packs: packFacts(),
    makeReader: () => new FrameFollower(),
    isSameReading,
  });
  if (import.meta.env.MODE === 'demo') void startDemoClock();
});
