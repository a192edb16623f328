import type { FindingPerson, FindingStatus } from '../../src/core/schemas/finding.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import type { Setting } from '../../src/notes/terms/term-table.ts';
import type { TermIndex } from '../../src/notes/terms/terms.ts';

export interface NoteLabel {
  factor: string;
  status: FindingStatus;
  person: FindingPerson;
  evidence: [number, number];
  evidence_text: string;
  alt_person?: FindingPerson[];
  alt_status?: FindingStatus[];
  optional?: boolean;
}

export interface LabelledNote {
  id: string;
  setting: Setting;
  text: string;
  labels: NoteLabel[];
  must_not_flag?: string[];
}

interface Count {
  tp: number;
  fp: number;
  fn: number;
}

export interface NotesScore {
  notes: number;
  total: Count;
  byFactor: Map<string, Count>;
  byStatus: Map<string, Count>;
  personRight: number;
  personAsked: number;
  readAsPresent: number;
  presentReadAsAbsent: number;
  failures: string[];
}

export const scoredFactors: ReadonlySet<string> = new Set([
  'domestic_abuse',
  'mental_ill_health',
  'substance_misuse',
  'learning_disability',
  'self_harm',
  'non_engagement',
  'pregnancy',
  'young_carer',
]);

/** Counts factor + status per note as sets: two mentions of the same count once, optional labels are neither demanded nor punished. */
export function scoreNotes(notes: readonly LabelledNote[], terms: TermIndex): NotesScore {
  const score: NotesScore = {
    notes: notes.length,
    total: { tp: 0, fp: 0, fn: 0 },
    byFactor: new Map(),
    byStatus: new Map(),
    personRight: 0,
    personAsked: 0,
    readAsPresent: 0,
    presentReadAsAbsent: 0,
    failures: [],
  };
  for (const note of notes) scoreNote(note, terms, score);
  return score;
}

function scoreNote(note: LabelledNote, terms: TermIndex, score: NotesScore): void {
  const found = readNotes(note.text, { terms, setting: note.setting }).findings.filter((finding) => scoredFactors.has(finding.factor));
  const fits = (label: NoteLabel, item: { factor: string; status: FindingStatus }): boolean =>
    label.factor === item.factor && (label.status === item.status || (label.alt_status ?? []).includes(item.status));
  const required = note.labels.filter((label) => !label.optional);
  for (const label of uniqueBy(required, (item) => item.factor + item.status)) {
    const fitting = found.filter((finding) => fits(label, finding));
    if (fitting.length > 0) {
      add(score, label, 'tp');
      score.personAsked += 1;
      if (fitting.some((finding) => finding.person === label.person || label.alt_person?.includes(finding.person))) score.personRight += 1;
      continue;
    }
    add(score, label, 'fn');
    const others = found.filter((finding) => finding.factor === label.factor).map((finding) => finding.status);
    if (label.status === 'present' && others.includes('absent')) score.presentReadAsAbsent += 1;
    if (
      label.status !== 'present' &&
      others.includes('present') &&
      !required.some((other) => other.factor === label.factor && other.status === 'present')
    )
      score.readAsPresent += 1;
    score.failures.push(
      `${note.id} missed: ${label.factor} ${label.status} "${label.evidence_text}"; read ${others.join(', ') || 'nothing'}`,
    );
  }
  for (const finding of uniqueBy(
    found.filter((item) => !note.labels.some((label) => fits(label, item))),
    (item) => item.factor + item.status,
  )) {
    add(score, finding, 'fp');
    score.failures.push(`${note.id} false: ${finding.factor} ${finding.status} "${finding.text}"`);
  }
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function add(score: NotesScore, item: { factor: string; status: string }, kind: keyof Count): void {
  for (const count of [score.total, entry(score.byFactor, item.factor), entry(score.byStatus, item.status)]) count[kind] += 1;
}

function entry(counts: Map<string, Count>, key: string): Count {
  const known = counts.get(key) ?? { tp: 0, fp: 0, fn: 0 };
  counts.set(key, known);
  return known;
}
