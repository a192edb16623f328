import type { Evidence, FindingInstance } from '../../core/schemas/case-record.ts';
import type { Finding } from '../../core/schemas/finding.ts';
import { evidenceOf, type Narrative } from '../draft.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { NoteReader, NoteSetting, NoteSplitter } from '../note-reader.ts';
import { indexGroups } from '../people/groups.ts';
import type { People } from '../people/person.ts';
import type { Placed } from '../people/slot.ts';
import type { Statement } from '../statement.ts';
import { factorFacts } from './factor-facts.ts';
import { askedFindings, childAsked, entityOf, personNamed, sideOf } from './finding-person.ts';
import { knownPeople } from './known-people.ts';
import { type NoteHead, noteHead } from './note-head.ts';
import { quoteSentence } from './quote.ts';

export interface NoteInput {
  placed: Placed[];
  /** Readings whose text is a narrative, by their place in the order of reading. */
  used: ReadonlyMap<number, Narrative>;
  people: People;
  lexicon: Lexicon;
  now: string;
  readNotes: NoteReader;
  splitNotes: NoteSplitter;
}

interface Mention {
  fact: string;
  on: string | null;
  evidence: Evidence;
}

/** What the notes and narrative fields say: findings as statements, actions as mentions that never count as done. */
export function readNoteStatements(input: NoteInput): { statements: Statement[]; mentions: Mention[] } {
  const out = { statements: [] as Statement[], mentions: [] as Mention[] };
  const beside = indexGroups(input.placed);
  const setting: NoteSetting = input.people.subject.kind === 'adult' ? 'adult-mental-health' : 'children';
  const known = knownPeople(input.people);
  for (const narrative of input.used.values()) {
    const besides = [...beside.of(narrative.placed), ...taughtHead(narrative.placed, input.placed)];
    const head = noteHead(narrative.placed, besides, input.lexicon, input.now);
    const before = out.statements.length;
    for (const part of input.splitNotes(narrative.placed.reading.value)) {
      const on = part.on ?? head.on;
      const read = input.readNotes(narrative.placed.reading.value.slice(part.start, part.end), setting, on, known);
      for (const finding of read.findings)
        out.statements.push(...findingStatements(finding, part, narrative, { on, by: part.by ?? head.by }, input));
      for (const action of read.actions) {
        if (!input.lexicon.vocabulary.has(action.fact)) continue;
        const evidence = noteEvidence(narrative.placed, part, action, null, { on, by: part.by ?? head.by });
        out.mentions.push({ fact: action.fact, on: action.on ?? on, evidence });
      }
    }
    for (const fact of askedFindings(narrative)) {
      if (!out.statements.slice(before).some((each) => each.fact === fact)) out.statements.push(unclearAnswer(narrative, fact));
    }
  }
  return out;
}

/** Day and author that a record map points at: those of the same part of the screen, the nearest first. */
function taughtHead(note: Placed, placed: readonly Placed[]): Placed[] {
  const isBeside = ({ taught, screen, frame, reading }: Placed): boolean =>
    (taught?.fact === 'note.at' || taught?.fact === 'note.author') &&
    screen === note.screen &&
    frame === note.frame &&
    reading.section.join('>') === note.reading.section.join('>');
  return placed.filter(isBeside).sort((a, b) => Math.abs(a.index - note.index) - Math.abs(b.index - note.index));
}

/** A field about a factor holds words that say neither yes nor no: something is recorded, and it stays possible. */
function unclearAnswer(narrative: Narrative, fact: string): Statement {
  const evidence = evidenceOf(narrative.placed);
  const finding: FindingInstance = {
    status: 'possible',
    person: 'unspecified',
    entity: narrative.person?.key ?? null,
    source: 'field',
    evidence,
  };
  return {
    fact,
    entity: 'case',
    status: 'recorded',
    value: 'possible',
    text: narrative.placed.reading.value,
    evidence,
    finding,
    listed: false,
    screen: narrative.placed.screen,
  };
}

type Part = ReturnType<NoteSplitter>[number];

function findingStatements(finding: Finding, part: Part, narrative: Narrative, head: NoteHead, input: NoteInput): Statement[] {
  const evidence = noteEvidence(narrative.placed, part, finding, finding.cue?.text ?? null, head);
  const named = personNamed(finding, evidence.text, input.people);
  const side = sideOf(finding, narrative, named, input);
  const facts = factorFacts(finding, side, input.lexicon);
  const all = facts.length === 0 ? askedFindings(narrative) : facts;
  return all.flatMap((fact) => {
    const definition = input.lexicon.vocabulary.get(fact);
    if (!definition) return [];
    const instance: FindingInstance = {
      status: finding.status,
      person: finding.person,
      entity: named?.key ?? entityOf(finding, childAsked(narrative, side, input.people), input.people),
      source: askedFindings(narrative).length > 0 && narrative.placed.reading.kind !== 'prose' ? 'field' : 'note',
      evidence,
    };
    const base = {
      fact,
      entity: definition.entity === 'adult' ? (input.people.flatAdult?.key ?? 'case') : 'case',
      text: finding.text,
      evidence,
      listed: false,
      screen: narrative.placed.screen,
    };
    if (definition.type === 'finding') return [{ ...base, status: 'recorded' as const, value: finding.status, finding: instance }];
    return answerFromNote(finding, base);
  });
}

/** A factor whose fact is a yes/no question ("pregnant"): only a plain present or absent answers it. */
function answerFromNote(finding: Finding, base: Omit<Statement, 'status' | 'value'>): Statement[] {
  if (finding.status !== 'present' && finding.status !== 'absent') return [];
  return [{ ...base, status: 'recorded', value: finding.status === 'present' ? 'yes' : 'no' }];
}

/** The sentence that says it, with the place of the mention itself in the whole value. */
function noteEvidence(placed: Placed, part: Part, said: { start: number; end: number }, cue: string | null, head: NoteHead): Evidence {
  const start = part.start + said.start;
  const end = part.start + said.end;
  const text = quoteSentence(placed.reading.value, start, end, Math.min(bodyStart(placed.reading.value, part), start), part.end);
  return { ...evidenceOf(placed), text, note: { on: head.on, by: head.by, start, end, cue } };
}

/** Behind "03/05/2026 14:10 CPN:", which is no part of what the note says. */
function bodyStart(value: string, part: Part): number {
  if (part.on === null || part.by === null) return part.start;
  const at = value.slice(part.start, part.start + 120).indexOf(part.by);
  const after = part.start + at + part.by.length;
  return at < 0 ? part.start : after + (/^[\s)\]:–-]*/.exec(value.slice(after, after + 10))?.[0].length ?? 0);
}
