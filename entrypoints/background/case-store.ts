import { localMinute } from '../../src/core/calendar/london-time.ts';
import { type CaseMemory, emptyMemory, forgetTab, remember } from '../../src/record/case-memory.ts';
import { nameScreen } from '../../src/record/name-screen.ts';
import { identityMarks } from '../../src/record/people/case-identity.ts';
import type { CaseParts } from '../../src/shell/tabs/tab-view.ts';
import { lexicon } from './case-assessor.ts';
import { clock } from './clock.ts';

/** Adds what a tab shows to the case it belongs to; that case's screens, the newest last. */
export const rememberScreen: CaseParts['remember'] = (kept, read, tabId) => {
  const now = localMinute(clock().getTime());
  const screen = nameScreen(read, lexicon, now);
  const { memory, caseKey } = remember((kept as CaseMemory | null) ?? emptyMemory, screen, tabId, lexicon, now);
  const known = memory.cases.find((each) => each.key === caseKey);
  const others = (known?.screens ?? []).filter((each) => each !== screen);
  return {
    memory,
    screens: [...others, screen],
    identity: known?.identity ? { key: known.key, marks: identityMarks(known.identity) } : null,
  };
};

export const forgetScreens: CaseParts['forget'] = (kept, tabId) => (kept ? forgetTab(kept as CaseMemory, tabId) : null);
