import type { ActionMention, Finding } from '../core/schemas/finding.ts';
import { findActions } from './actions.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { KnownPerson } from './people/known-people.ts';
import { readMention } from './read-mention.ts';
import { settleReadings } from './settle-readings.ts';
import { findOwners } from './status/cue-owners.ts';
import type { Setting } from './terms/term-table.ts';
import type { TermIndex } from './terms/terms.ts';
import { scopeEnd, scopeStart } from './text/clauses.ts';
import type { Cue } from './text/cue.ts';
import { findHeadings } from './text/headings.ts';
import { createPassage, type Passage } from './text/passage.ts';
import { createHeadingWindow, createWindow } from './text/windows.ts';

export interface ReadOptions {
  terms: TermIndex;
  /** Whose record it is; decides who "he" and "mum" are. Children where it is not said. */
  setting?: Setting;
  /** Date of the note, ISO local date; decides which years are past and completes dates without a year. */
  on?: string | null;
  /** Whom the record names, so that a name in the note is who the record says. Nobody where it is not given. */
  people?: readonly KnownPerson[];
}

// Years before this one are past where the note has no date of its own.
const yearWithoutDate = 2026;

/** Returns the factors and the actions that a text mentions, in order. Spans are JavaScript string indices; dates ISO local dates. Pure; linear in the length of the text. */
export function readNotes(text: string, options: ReadOptions): { findings: Finding[]; actions: ActionMention[] } {
  const asOf = options.on ? Number(options.on.slice(0, 4)) : yearWithoutDate;
  const passage = createPassage(text, options.terms, options.setting ?? 'children', asOf, options.people);
  return { findings: readFindings(passage), actions: findActions(passage, options.on ?? null) };
}

function readFindings(passage: Passage): Finding[] {
  const mentions = findMentions(passage);
  const headings = findHeadings(passage);
  const near = {
    cues: createWindow(passage.cues),
    people: createWindow(passage.people),
    mentions: createWindow(mentions),
    headings: createHeadingWindow(headings),
  };
  const owners = findOwners(mentions, createWindow(passage.cues));
  const read = mentions.map((mention) => {
    const sentence = { from: scopeStart(passage.breaks, mention.from, 4), to: scopeEnd(passage.breaks, mention.to, 4) };
    const finding = readMention(
      passage,
      mention,
      near
        .cues(sentence.from, sentence.to)
        .filter((cue) => !owners.get(cue)?.some((owner) => owner !== mention) && !isEndOfAnother(passage, cue, mention, mentions)),
      near.people(sentence.from - 60, sentence.to),
      near.headings(mention.from),
      near.mentions(sentence.from - 10, sentence.to + 60),
    );
    return finding ? { mention, finding } : null;
  });
  const kept = read.filter((item) => item !== null);
  return settleReadings(passage, kept);
}

/** "Pregnant, lithium stopped": what stands right before the end is what ended. */
function isEndOfAnother({ tokens }: Passage, cue: Cue, mention: Mention, all: readonly Mention[]): boolean {
  if (cue.meaning.cue !== 'ended' || cue.from < mention.to || tokens[mention.to]?.word !== ',') return false;
  return all.some((other) => other.to === cue.from && other.from > mention.to && other.meaning.factor !== mention.meaning.factor);
}
