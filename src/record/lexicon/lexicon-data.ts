import * as z from 'zod/mini';

/** rules/lexicon: how labels, sections, values and factors are understood. Data, so that a reader of no code can correct it. */

const words = z.array(z.string().check(z.minLength(1)));

export const wordsSchema = z.strictObject({
  /** Words and phrases that mean the same; the first stands for all. */
  same: z.array(words),
  /** Words that never tell one label from another. */
  fillers: words,
  /** Words that may be left out where the rest names one fact only. */
  loose: words,
  /** Words before or behind a label that leave what it asks as it is. */
  modifiers: words,
  /** Words that seldom tell facts apart: where two labels are merely alike they count little. */
  soft: words,
});

export const contextSchema = z.array(
  z.strictObject({
    label: z.string(),
    /** The first entry whose words occur in section, row, screen name or neighbouring labels decides. */
    choose: z._default(
      z.array(
        z.strictObject({
          near: z._default(words, []),
          /** Only where one of these facts or attributes of a person stands in the same part of the screen. */
          beside: z.optional(words),
          /** `near` counts only in the titles above, not among the other fields of the screen. */
          above: z.optional(z.boolean()),
          /** Only where the value holds one of these words. */
          says: z.optional(words),
          /** Only where the value is a date. */
          dated: z.optional(z.boolean()),
          fact: z.union([z.string(), z.null(), z.array(z.string())]),
        }),
      ),
      [],
    ),
    /** Where nothing decides: the plainly usual fact, several that one answer fills, or null for none. */
    usual: z.union([z.string(), z.null(), z.array(z.string())]),
  }),
);

export const peopleSchema = z.strictObject({
  childWords: words,
  subjectWords: words,
  /** Role words of adults: canonical role -> words. */
  adultRoles: z.record(z.string(), words),
  /** Relationship values that make someone a child of the family, and those that make an adult. */
  childKin: words,
  otherChildKin: words,
  adultKin: words,
  /** Section titles under which every unnamed row is a child, or a person of either kind. */
  childSections: words,
  personSections: words,
  /** Section titles under which everybody is an adult of the family. */
  adultSections: words,
  /** Section titles over a record that may be somebody else's: possible matches, a search. */
  otherRecordSections: words,
  /** Section titles about the person whose record it is. */
  subjectSections: words,
  /** Professionals and organisations: `name` is the fact that the name under such a heading fills. */
  professionals: z.array(z.strictObject({ words, child: z.union([z.string(), z.null()]), adult: z.union([z.string(), z.null()]) })),
  /** Last words of titles of sections about somebody who works with the family: "Probation practitioner details". */
  professionalNouns: words,
  /** Titles of sections about an occasion: what is said there of a place is no detail of a person. */
  occasionSections: words,
  /** Section titles of events: entity type -> titles. */
  eventSections: z.record(z.string(), words),
  /** Pages whose title says that the record is about an adult or a child. */
  adultPages: words,
  childPages: words,
  /** Attributes that every person has: attribute -> fact of a child, fact of an adult, labels. */
  attributes: z.record(z.string(), z.strictObject({ child: z.string(), adult: z.string(), labels: words })),
  /** Facts whose value may name children ("Ivy, DOB 12/05/2018"), with the relationship that it gives them. */
  namesChildren: z.record(z.string(), z.string()),
  noteLabels: z.strictObject({ date: words, author: words, other: words }),
  /** Labels of fields whose value names a child's plan, and fact -> names of the plan. */
  planLabels: words,
  /** Labels of fields whose value may name one among other things. */
  statusLabels: words,
  /** How a badge begins that shows the legal status of a child. */
  legalStatuses: words,
  plans: z.record(z.string(), words),
  /** Words of headings: see the file. */
  headingNames: z.strictObject({ also: words, doubtful: words, never: words, firstNames: words }),
  restricted: words,
  closed: words,
  deceased: words,
});

export const valuesSchema = z.strictObject({
  yes: words,
  no: words,
  blank: words,
  none: words,
  unknown: words,
  /** Words that say an action is not yet done. */
  notDone: words,
  /** Words that say it will be: a date beside them is a booking. */
  booked: words,
  /** Row or group statuses under which nothing counts as done. */
  draft: words,
  /** Answers to a question about a factor: status -> words. */
  finding: z.record(z.string(), words),
});

export const factorsSchema = z.array(
  z.strictObject({
    factor: z.string(),
    /** Facts for a mention about a parent, carer or the adult of the record. */
    parent: z.array(z.string()),
    child: z.array(z.string()),
    household: z.array(z.string()),
    /** A further fact where the mention holds one of the words. */
    terms: z._default(z.array(z.strictObject({ words, parent: z.array(z.string()), child: z.array(z.string()) })), []),
    /** Labels under which a field asks about this factor. */
    labels: words,
  }),
);

export const lexiconDataSchema = z.strictObject({
  words: wordsSchema,
  contexts: contextSchema,
  people: peopleSchema,
  values: valuesSchema,
  factors: factorsSchema,
});
export type LexiconData = z.infer<typeof lexiconDataSchema>;
export type ValueWords = z.infer<typeof valuesSchema>;
export type PeopleWords = z.infer<typeof peopleSchema>;
export type FactorTable = z.infer<typeof factorsSchema>;
