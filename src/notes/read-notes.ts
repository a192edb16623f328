import type { ActionMention, Finding } from '../core/schemas/finding.ts';
import { findActions } from './actions.ts';
import type { Span } from './forms/form-answer.ts';
import { readForm } from './forms/forms.ts';
import { findMentions, type Mention } from './mentions.ts';
import { findExperiencer } from './people/experiencer.ts';
import type { KnownPerson } from './people/known-people.ts';
import type { Person } from './people/person.ts';
import { settleReadings } from './settle-readings.ts';
import { findOwners } from './status/cue-owners.ts';
import { findNextAnswer } from './status/next-answer.ts';
import {
  isAmongChildren,
  isAskedAndTold,
  isCareOfGrownUps,
  isDoneToHer,
  isInitials,
  isMishap,
  isOfService,
  namesChild,
} from './status/not-meant.ts';
import { isOnlyWitness } from './status/only-witness.ts';
import { isRefusedService } from './status/refused-service.ts';
import { readStatus } from './status/status.ts';
import type { Setting } from './terms/term-table.ts';
import type { TermIndex } from './terms/terms.ts';
import { scopeEnd, scopeStart } from './text/clauses.ts';
import type { Cue } from './text/cue.ts';
import { findHeadings, type Heading } from './text/headings.ts';
import { createPassage, type Passage, spanOf } from './text/passage.ts';
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

function readMention(
  passage: Passage,
  mention: Mention,
  cues: readonly Cue[],
  people: readonly Person[],
  headings: readonly Heading[],
  all: readonly Mention[],
): Finding | null {
  const form = readForm(passage, mention);
  if (form?.answer === 'blank' || isAskedAndTold(passage, mention, all) || isInitials(passage, mention)) return null;
  if (
    form?.answer === 'text' &&
    all.some(
      (other) => other !== mention && other.meaning.factor === mention.meaning.factor && other.from >= form.from && other.from < form.to,
    )
  )
    return null;
  if (isDoneToHer(passage, mention, people) || isRefusedService(passage, mention, all) || isOfService(passage, mention, people))
    return null;
  const heading = headings.findLast((candidate) => candidate.from <= mention.from && mention.from < candidate.to) ?? null;
  const answered = form && form.answer !== 'text' && form.answer !== 'value-decides' ? form.answer : null;
  const span = form ? { from: mention.from, to: form.to } : mention;
  const own = mention.meaning.status ?? null;
  const who = form
    ? findAnswerPerson(passage, form, people, mention.meaning.person)
    : withoutWitness(passage, mention, people, findExperiencer(passage, mention, mention.meaning, withoutImagined(people, mention, all)));
  const isGrown =
    who.person === 'mother' ||
    who.person === 'father' ||
    who.person === 'unspecified' ||
    mention.meaning.factor === 'pregnancy' ||
    (passage.setting !== 'children' && who.person !== 'child');
  const isAdult = isGrown && !(who.person === 'unspecified' && passage.setting === 'children');
  const nextAnswer = form ? null : findNextAnswer(passage, mention);
  const usable = cues.filter((cue) => (cue.source !== 'age' || isGrown) && (cue.source !== 'age now' || isAdult));
  if (nextAnswer) usable.push(nextAnswer);
  const reading = answered
    ? null
    : form
      ? readFormText(passage, mention, form, usable, own)
      : readStatus(
          passage,
          {
            from: mention.from,
            to: mention.to,
            ownsNegator: mention.ownsNegator || mention.meaning.ownsNegator === true,
            says: (cue) => listsWord(mention, passage.tokens[cue.from]?.word ?? ''),
          },
          own,
          usable,
          heading?.kind ?? null,
        );
  if (reading?.isDropped) return null;
  if (mention.meaning.subject === 'adult' && who.person === 'child') return null;
  if (mention.meaning.subject === 'child' && passage.setting !== 'children' && !namesChild(passage, mention, people)) return null;
  if (mention.meaning.shape === 'act' && (isAmongChildren(passage, mention, people) || isMishap(passage, mention, people))) return null;
  if (
    mention.meaning.subject === 'child' &&
    (who.person === 'mother' || who.person === 'father' || who.person === 'partner') &&
    !isChildhood(reading?.cue ?? null)
  )
    return null;
  const status = answered ?? reading?.status ?? 'present';
  if (who.isOther && status !== 'absent' && isCareOfGrownUps(passage, mention)) return null;
  const isOther = (who.isOther || heading?.kind === 'other-heading') && status !== 'absent' && status !== 'hypothetical';
  const cue = reading?.cue ? spanOf(passage, reading.cue.from, reading.cue.to) : null;
  return {
    factor: mention.meaning.factor,
    status: isOther ? 'other-person' : status,
    person: heading?.kind === 'other-heading' && who.person === 'unspecified' ? 'other' : who.person,
    ...(who.saidBy && who.saidBy !== 'unspecified' ? { saidBy: who.saidBy } : {}),
    ...(mention.meaning.role ? { role: mention.meaning.role } : {}),
    ...spanOf(passage, span.from, span.to),
    cue,
  };
}

/** Whoever only heard or saw it is not whose it is. */
function withoutWitness(
  passage: Passage,
  mention: Mention,
  people: readonly Person[],
  who: ReturnType<typeof findExperiencer>,
): ReturnType<typeof findExperiencer> {
  return who.isOther && isOnlyWitness(passage, mention, people) ? { ...who, person: 'unspecified', isOther: false } : who;
}

/** "Pregnant, lithium stopped": what stands right before the end is what ended. */
function isEndOfAnother({ tokens }: Passage, cue: Cue, mention: Mention, all: readonly Mention[]): boolean {
  if (cue.meaning.cue !== 'ended' || cue.from < mention.to || tokens[mention.to]?.word !== ',') return false;
  return all.some((other) => other.to === cue.from && other.from > mention.to && other.meaning.factor !== mention.meaning.factor);
}

/** "She hears the neighbours talking about her and has covered the mirrors": who is heard or suspected in an illness does nothing after it. */
function withoutImagined(people: readonly Person[], mention: Mention, all: readonly Mention[]): readonly Person[] {
  const beliefs = all.filter((other) => other.meaning.factor === 'mental_ill_health' && other.to <= mention.from);
  if (beliefs.length === 0) return people;
  return people.filter((person) => person.is !== 'other' || !beliefs.some((belief) => person.from > belief.from && person.to <= belief.to));
}

/** "Flat, no eye contact": the "no" that the term itself lists denies nothing of it. */
function listsWord({ source }: Mention, word: string): boolean {
  return (word === 'no' || word === 'without') && source.split(/[^a-z]+/).includes(word);
}

function isChildhood(cue: Cue | null): boolean {
  return cue?.meaning.cue === 'historic';
}

/** A form's value in words is read as one clause with its label. */
function readFormText(
  passage: Passage,
  mention: Mention,
  form: Span,
  cues: readonly Cue[],
  own: Mention['meaning']['status'] | null,
): ReturnType<typeof readStatus> {
  const merged = cues
    .filter(
      (cue) => cue.from >= mention.from - 8 && cue.from < form.to && !(cue.to === form.from && passage.tokens[cue.from]?.word === '?'),
    )
    .map((cue) => ({ ...cue, meaning: { ...cue.meaning, side: 'both' as const, reach: 'sentence' as const } }));
  return readStatus(passage, mention, own ?? null, merged, null);
}

/** "LD: yes, mum", "LD Y (mum)". */
function findAnswerPerson(
  { tokens }: Passage,
  { from, to }: Span,
  people: readonly Person[],
  usual: Finding['person'] = 'unspecified',
): ReturnType<typeof findExperiencer> {
  const end = tokens[to]?.word === '(' ? to + 2 : to;
  const named = people.find((person) => person.from >= from && person.from < end && person.is !== null && person.is !== 'professional');
  const is = named?.is ?? null;
  if (is === 'other') return { person: 'other', isOther: true, saidBy: null };
  if (is === 'mother' || is === 'father' || is === 'partner' || is === 'child') return { person: is, isOther: false, saidBy: null };
  return { person: usual, isOther: false, saidBy: null };
}
