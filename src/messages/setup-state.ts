import type { Contact } from './panel-state.ts';

/** What the settings page needs to know of the packs and the words, apart from what is set. */
export interface SetupState {
  /** Telephone numbers by protocol, as its document gives them. */
  contacts: { protocol: string; contacts: Contact[] }[];
  /** Rules whose document says only "days". */
  openLimits: { rule: string; title: string; protocol: string; section: string }[];
}

/** The one question that the settings page asks of the background, which answers with a SetupState. */
export const setupQuestion = 'setup:asked';
