import type { Evidence, FindingInstance } from '../../core/schemas/case-record.ts';
import type { Finding } from '../../core/schemas/finding.ts';
import { evidenceOf, type Narrative } from '../draft.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { NoteReader, NoteSetting, NoteSplitter } from '../note-reader.ts';
import { indexGroups } from '../people/groups.ts';
import { yearsOld } from '../people/identity.ts';
import type { People, Person } from '../people/person.ts';
import type { Placed } from '../people/slot.ts';
import type { Statement } from '../statement.ts';
import { nameWords } from '../values/parse-name.ts';
import { type FactorSide, factorFacts } from './factor-facts.ts';
import { knownAs, knownPeople } from './known-people.ts';
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

/** The facts of a field that asks about factors. */
function askedFindings(narrative: Narrative): string[] {
  return narrative.facts.filter((definition) => definition.type === 'finding').map((definition) => definition.fact);
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

function sideOf(finding: Finding, narrative: Narrative, named: Person | null, input: NoteInput): FactorSide {
  if (named) return named.kind === 'child' ? 'child' : 'parent';
  if (finding.person === 'child') return 'child';
  if (finding.person === 'other') return 'household';
  if (finding.person !== 'unspecified') return 'parent';
  if (narrative.person?.kind === 'child' || asksAbout('risk.child.', narrative)) return 'child';
  if (asksAbout('risk.parent.', narrative)) return 'parent';
  const { subject } = input.people;
  if (subject.kind !== 'child' || !subject.person) return 'parent';
  // A bare mention on the record of a small child speaks of who looks after it.
  return (yearsOld(subject.person.identity, input.now) ?? 0) >= 10 ? 'child' : 'parent';
}

function childAsked(narrative: Narrative, side: FactorSide, people: People): Person | null {
  return narrative.person ?? (side === 'child' ? people.flatChild : null);
}

/** A field that asks about children's factors only ("Child's mental health: low mood"), or about adults' only. */
function asksAbout(side: string, narrative: Narrative): boolean {
  const asked = askedFindings(narrative);
  return asked.length > 0 && asked.every((fact) => fact.startsWith(side));
}

const someoneElse =
  /\b(?:he|she|they|him|her|his|their|child(?:ren)?|son|daughter|boys?|girls?|baby|siblings?|young person|mother|mum|father|dad|partner)\b/i;

/** A name in the sentence says whose it is where the reader of notes could not tell, or took the child of the sentence before. */
function personNamed(finding: Finding, sentence: string, people: People): Person | null {
  const inWords = finding.person === 'child' ? namedIn(finding.text, people) : null;
  if (inWords?.kind === 'child') return inWords;
  if (finding.person !== 'unspecified' && (finding.person !== 'child' || someoneElse.test(sentence))) return null;
  return namedIn(sentence, people);
}

/** The one person of the record whom the sentence calls by name, where the reader of notes left it open; null where it names nobody or several. */
function namedIn(words: string, people: People): Person | null {
  const sentence = words.replace(/['’]s\b/g, '');
  const said = new Set(nameWords(sentence));
  const capital = new Set(sentence.match(/\p{Lu}[\p{L}'’-]+/gu)?.flatMap(nameWords) ?? []);
  const isCalled = (word: string | undefined) => word !== undefined && word.length > 2 && said.has(word) && capital.has(word);
  const called = people.persons.filter((person) => isCalled(person.identity.words[0]));
  return called.length === 1 ? (called[0] ?? null) : null;
}

function entityOf(finding: Finding, about: Person | null, people: People): string | null {
  if (finding.person === 'child') return (about?.kind === 'child' ? about : people.flatChild)?.key ?? null;
  if (finding.person === 'unspecified') return (about ?? (people.subject.kind === 'adult' ? people.subject.person : null))?.key ?? null;
  return people.persons.find((person) => person.kind === 'adult' && knownAs(person)?.is === finding.person)?.key ?? null;
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
