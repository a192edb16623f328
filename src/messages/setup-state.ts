import * as z from 'zod/mini';
import type { FindingPerson, FindingStatus } from '../core/schemas/finding.ts';
import type { Contact } from './panel-state.ts';

/** What the settings page needs to know of the packs and the words, apart from what is set. */
export interface SetupState {
  /** Telephone numbers by protocol, as its document gives them. */
  contacts: { protocol: string; contacts: Contact[] }[];
  /** Rules whose document says only "days". */
  openLimits: { rule: string; title: string; protocol: string; section: string }[];
  /** Factors that words of notes can be taught to mean. */
  factors: { factor: string; name: string }[];
  /** Every term that is looked for in notes, with what it finds. */
  terms: { id: string; factor: string }[];
}

/** What some words of a note are read as, and the term that found it. */
export interface WordsFound {
  factor: string;
  status: FindingStatus;
  person: FindingPerson;
  text: string;
  term: string;
}

const question = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('setup:asked') }),
  z.strictObject({ type: z.literal('setup:words-tried'), text: z.string().check(z.maxLength(2_000)) }),
]);
export type SetupQuestion = z.infer<typeof question>;

/** Returns the question when it has exactly an allowed form, else null. */
export function parseSetupQuestion(raw: unknown): SetupQuestion | null {
  const result = question.safeParse(raw);
  return result.success ? result.data : null;
}
