import type { FindingInstance } from '../../core/schemas/case-record.ts';
import type { FactDefinition } from '../../core/schemas/vocabulary.ts';
import type { Base, DraftInput, Drafts } from '../draft.ts';
import type { Person } from '../people/person.ts';
import type { Placed } from '../people/slot.ts';
import { fieldAnswer, saysOnce } from './field-finding.ts';

/** Keeps a text to be read as a note of that person. */
export function addNarrative(drafts: Drafts, placed: Placed, definition: FactDefinition, person: Person | null): void {
  const facts = drafts.narratives.get(placed.index)?.facts ?? [];
  drafts.narratives.set(placed.index, { placed, facts: [...facts, definition], person });
}

/** What a field says of a factor. */
export function addFinding(
  definition: FactDefinition,
  placed: Placed,
  person: Person | null,
  base: Base,
  input: DraftInput,
  drafts: Drafts,
): void {
  const answer = fieldAnswer(placed.reading, input.lexicon);
  if (answer.is === 'blank') drafts.statements.push({ ...base, fact: definition.fact, status: 'blank', value: null });
  if (answer.is === 'narrative') {
    addNarrative(drafts, placed, definition, person);
    return;
  }
  if (answer.is !== 'answer') return;
  // A fact that counts incidents asks for more than one.
  if (answer.status === 'present' && /Incidents$/.test(definition.fact) && saysOnce(placed.reading)) return;
  const status = answer.status === 'present' && asksAboutPast(placed.reading.label, definition.fact) ? 'historic' : answer.status;
  const finding: FindingInstance = {
    status,
    person: definition.fact.startsWith('risk.child') ? 'child' : 'unspecified',
    entity: person?.key ?? null,
    source: 'field',
    evidence: base.evidence,
  };
  drafts.statements.push({ ...base, fact: definition.fact, status: 'recorded', value: status, finding });
}

/** "History of domestic abuse: Yes" is historic, save where the fact itself is a history. */
function asksAboutPast(label: string, fact: string): boolean {
  return /\b(?:history of|past|previous(?:ly)?)\b/i.test(label) && !/history|previous|Attempt/i.test(fact);
}
