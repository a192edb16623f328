import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import type { Base, DraftInput, Drafts } from './draft.ts';
import type { Placed } from './people/slot.ts';
import { matchOption } from './values/type-value.ts';

const formWords = /\b(?:verbal(?:ly)?|oral(?:ly)?|written|in writing|signed)\b/gi;

/** "Consent: Yes - verbal" and "Verbal consent taken by: A. Lee" say the form of the consent too. */
export function formOfConsent(definition: FactDefinition, placed: Placed, base: Base, input: DraftInput, drafts: Drafts): void {
  const form = input.lexicon.vocabulary.get('consent.form');
  if (definition.entity !== 'consent' || !form || /form|inWriting|onFile/.test(definition.fact)) return;
  const { label, value } = placed.reading;
  const said = (definition.fact === 'consent.given' ? `${label} ${value}` : label).match(formWords) ?? [];
  const option = said.length === 1 ? matchOption(said[0] ?? '', form.options ?? {}) : null;
  if (option) drafts.statements.push({ ...base, fact: form.fact, status: 'recorded', value: option });
}

const recipient = /\b(?:emergency duty|out[- ]of[- ]hours|duty|EDT|EDS)\b[\w\s'’-]*/i;

/** "Information passed to emergency duty social worker: 22/05/2026 21:40" says who was told too. */
export function recipientInLabel(definition: FactDefinition, placed: Placed, base: Base, input: DraftInput, drafts: Drafts): void {
  const role = input.lexicon.vocabulary.get('communication.recipientRole');
  const said = recipient.exec(placed.reading.label)?.[0].trim();
  if (definition.fact !== 'communication.at' || !role || said === undefined) return;
  drafts.statements.push({ ...base, fact: role.fact, status: 'recorded', value: said, text: said });
}
