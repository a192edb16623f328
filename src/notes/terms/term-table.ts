import * as z from 'zod/mini';
import { findingPersons, findingStatuses } from '../../core/schemas/finding.ts';

export const settings = ['children', 'adult-mental-health'] as const;
export type Setting = (typeof settings)[number];

/** What a cue does to a mention in its reach. */
export const cueKinds = [
  'negation',
  'possible',
  'hypothetical',
  'historic',
  'current',
  'ended',
  'plain',
  'not-asked',
  'history-heading',
  'hypothetical-heading',
  'other-heading',
  'now-heading',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** What sort of words a cue is, where that decides which of two cues gives way. */
export const cueSorts = [
  'agreement',
  'allegation',
  'answer',
  'any-more',
  'chance',
  'coda',
  'condition',
  'date',
  'denial',
  'doubt',
  'dread',
  'duration',
  'found',
  'insistence',
  'no-longer',
  'opening',
  'outcome',
  'parted',
  'reply',
  'result',
  'return',
  'said',
  'since',
  'talk',
  'telling',
  'treatment',
  'unsaid',
] as const;
export type CueSort = (typeof cueSorts)[number];

/** Who a noun phrase stands for. `subject` is the person of an adult record; professionals never have a factor. */
export const personKinds = [
  'mother',
  'father',
  'partner',
  'child',
  'sibling',
  'other',
  'parents',
  'subject',
  'professional',
  'she',
  'he',
  'they',
  'who',
] as const;
export type PersonKind = (typeof personKinds)[number];

const terms = z.array(z.string());

/** Terms that mean the same. See docs of `compilePattern` for the notation. */
const termGroup = z.strictObject({
  about: z.optional(z.string()),
  terms,
  /** The status that the words have by themselves: "sober" is historic, "euthymic" is absent. */
  status: z.optional(z.enum(findingStatuses)),
  /** The person where the text names none. */
  person: z.optional(z.enum(findingPersons)),
  role: z.optional(z.enum(['victim', 'perpetrator'])),
  /** `act`: someone does it to the last person in the words. `suffered`: the subject suffers it. `done`: the subject does it. */
  shape: z.optional(z.enum(['act', 'suffered', 'done'])),
  /** Only a child can be the one meant; a mention whose subject is an adult is not taken. */
  subject: z.optional(z.enum(['child', 'adult'])),
  setting: z.optional(z.enum(settings)),
  /** "Not" inside the words is part of what they mean ("not answering the door"). */
  ownsNegator: z.optional(z.boolean()),
  /** What relatives, friends or lodgers do is what is meant: they are nobody else's. */
  ofOthers: z.optional(z.boolean()),
});

const cueGroup = z.strictObject({
  cue: z.enum(cueKinds),
  /** On which side of the cue the mention stands. */
  side: z.enum(['before', 'after', 'both']),
  /** How far: to the end of the clause, of the sentence, or that many words. */
  reach: z.union([z.enum(['clause', 'sentence']), z.number()]),
  sort: z.optional(z.enum(cueSorts)),
  terms,
});

const peopleGroup = z.strictObject({ person: z.enum(personKinds), gender: z.optional(z.enum(['f', 'm'])), terms });

const actionGroup = z.strictObject({ fact: z.string(), terms });

/** One file of `rules/notes`, or the notes part of a team's pack. */
export const termTable = z.strictObject({
  table: z.string(),
  factor: z.optional(z.string()),
  /** What the factor is called where its id does not say it: "Self-harm". */
  name: z.optional(z.string()),
  sets: z.optional(z.record(z.string(), terms)),
  groups: z.optional(z.array(termGroup)),
  /** Further factors in the same file: factor id -> its terms or groups. */
  factors: z.optional(z.record(z.string(), z.union([terms, z.array(termGroup)]))),
  /** Phrases in which the terms of this table (or of every table, where it has no factor) mean something else. */
  traps: z.optional(terms),
  cues: z.optional(z.array(cueGroup)),
  people: z.optional(z.array(peopleGroup)),
  actions: z.optional(z.array(actionGroup)),
  /** Words that are read through a misspelling, and words that look like one and are not. */
  spelling: z.optional(z.strictObject({ of: terms, not: terms })),
  /** Terms, written as in their table, that are switched off. */
  off: z.optional(terms),
});

export type TermTable = z.infer<typeof termTable>;
export type TermGroup = z.infer<typeof termGroup>;
