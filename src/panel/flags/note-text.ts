import type { Evidence } from '../../core/schemas/case-record.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { PanelState } from '../../messages/panel-state.ts';
import { dateWords, londonMinute } from '../words/date-words.ts';
import { clockWords, dueWords } from '../words/due-words.ts';
import { limitInForce } from '../words/limit-in-force.ts';
import { pageName, pageText } from '../words/page-text.ts';
import { sourceWords } from '../words/source-words.ts';
import { standingTitle } from './standing-title.ts';

/** Text for the record, from the outcome alone: what is not recorded, where that was read, what the protocol asks for. It claims no action. UK dates, London time. */
export function noteText(outcome: Outcome, state: Pick<PanelState, 'protocols' | 'factNames' | 'bankHolidays'>, now: string): string {
  const subject = outcome.subject ? ` (${pageName(outcome.subject)})` : '';
  return [
    `${standingTitle(outcome)}${subject}.`,
    limitLine(outcome, state.bankHolidays, now),
    lackingLine(outcome, state.factNames),
    ...outcome.evidence.map(evidenceLine),
    `${sourceWords(outcome, state.protocols)} asks: ${outcome.next}`,
    ...outcome.alsoIn.map(
      (other) => `Also asked for in ${sourceWords(other, state.protocols)}${other.due ? `, by ${dateWords(other.due)}` : ''}.`,
    ),
    `Record read with Sightline on ${dateWords(londonMinute(now))}.`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function limitLine(outcome: Outcome, bankHolidays: string[], now: string): string | null {
  const limit = limitInForce(outcome, now);
  if (!limit) return null;
  const clock = outcome.clock ? ` (${clockWords(outcome.clock.words)})` : '';
  const stands =
    outcome.state === 'done-late' ? `done ${outcome.late ?? ''} late`.replace('  ', ' ') : lower(dueWords(outcome, now, bankHolidays));
  return `Limit: ${dateWords(limit.day)}${clock}; ${stands}.`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function lackingLine(outcome: Outcome, names: Record<string, string>): string | null {
  const lacking = outcome.lacking.map((fact) => names[fact]).filter((name) => name !== undefined);
  if (lacking.length === 0) return null;
  const words = outcome.outcome === 'cannot-tell' ? 'Not on the screens opened' : 'Not recorded';
  return `${words}: ${lacking.join(', ')}.`;
}

function evidenceLine(evidence: Evidence): string {
  const read = `${pageName(evidence.screen)}, read ${dateWords(londonMinute(evidence.readAt))}`;
  if (evidence.note) {
    const by = evidence.note.by ? ` by ${pageName(evidence.note.by)}` : '';
    const on = evidence.note.on ? ` of ${dateWords(evidence.note.on)}` : '';
    return `Note${on}${by}: "${pageText(evidence.text)}" (${read}).`;
  }
  const text = pageText(evidence.text);
  return `${pageText(evidence.label)}: ${text === '' ? 'blank' : `"${text}"`} (${read}).`;
}
