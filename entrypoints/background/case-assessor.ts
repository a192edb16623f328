import rules from 'virtual:sightline-rules';
import { type CompiledPacks, compilePacks, judgeRecord } from '../../src/core/evaluation/evaluate.ts';
import type { FactDefinition } from '../../src/core/schemas/vocabulary.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { teamTerms } from '../../src/notes/terms/team-terms.ts';
import { compileTerms, type TermIndex } from '../../src/notes/terms/terms.ts';
import { splitNotes } from '../../src/notes/text/split-notes.ts';
import { buildCaseRecord } from '../../src/record/build-case-record.ts';
import { NoteMemory } from '../../src/record/findings/note-memory.ts';
import { compileLexicon } from '../../src/record/lexicon/compile-lexicon.ts';
import type { EffectiveSettings } from '../../src/shell/settings/settings.ts';
import type { CaseParts } from '../../src/shell/tabs/tab-view.ts';
import { rememberLast } from './remember-last.ts';

const vocabulary = new Map<string, FactDefinition>(rules.facts.map((fact) => [fact.fact, fact]));

export const lexicon = compileLexicon(vocabulary, rules.lexicon);

// Most teams have no words of their own: one compiled vocabulary serves until the pack changes.
const termsOf = rememberLast((pack: string) => compileTerms([...rules.terms, teamTerms(JSON.parse(pack))]));

/** The terms of notes that count with a team: the bundled ones with its own. */
export const termsFor = ({ team: { termsOff, termsAdded } }: EffectiveSettings): TermIndex =>
  termsOf(JSON.stringify({ termsOff, termsAdded }));

const packsOn = rememberLast((ids: string): CompiledPacks => {
  const on = new Set(ids.split(' '));
  return compilePacks(
    rules.packs.filter((pack) => on.has(pack.id)),
    vocabulary,
    rules.calendar,
  );
});

const notes = new NoteMemory();

/** Forgets what was read of notes. */
export const forgetNotes = (): void => notes.forget();

/** The case record that some screens make, and what the team's packs say of it. */
export const assess: CaseParts['assess'] = ({ screens, settings, map, now }) => {
  const terms = termsFor(settings);
  const record = buildCaseRecord({
    screens,
    vocabulary,
    lexicon,
    now,
    readNotes: notes.over((text, setting, on, people) => readNotes(text, { terms, setting, on, people }), terms),
    splitNotes: cutNotes,
    ...(map ? { map } : {}),
  });
  const { extraHolidays, team, role, area, protocols } = settings;
  const context = { now, role: role ?? 'any', area, settings: { readings: team.readings, extraHolidays } } as const;
  return { record, judgement: judgeRecord(packsOn(protocols.join(' ')), record, context) };
};

/** The notes of a long text as the record wants them: with their words. */
function cutNotes(text: string) {
  return splitNotes(text).map((note) => ({ ...note, text: text.slice(note.start, note.end) }));
}
