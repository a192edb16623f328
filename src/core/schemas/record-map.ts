import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(200));

/** What a team taught Sightline about its own system. Found by what the page says: label and section. It wins over the lexicon. */
export const recordMapSchema = z.strictObject({
  /** Name of the record system, as the team calls it. */
  system: text,
  fields: z._default(
    z.array(
      z.strictObject({
        label: text,
        /** Some heading above the field; without it the label counts anywhere. */
        section: z.optional(text),
        /** Only the cells of a table with that heading, or only fields outside of tables. */
        inTable: z.optional(z.boolean()),
        /** Name of the screen; without it any. */
        screen: z.optional(text),
        /** Fact it fills, or a part of one (`isTeachable`); `none` for "this is no fact". */
        fact: text,
        /** Further facts that the same value tells: a date of birth and a gender in "14/03/2016 (female)". */
        also: z.optional(z.array(text).check(z.minLength(1), z.maxLength(5))),
        /** A detail of the person whose record it is, or of somebody else of the same kind. Without it the place decides. */
        of: z.optional(z.enum(['subject', 'other'])),
        /** The page shows no field of that label: the words stand before the value in a banner, a heading or another value, or are the value, as a badge is. */
        inLine: z.optional(z.boolean()),
        /** By what the screen it was taught on is known again, so that it can be said when it is gone from there: nothing is read by it. */
        beside: z.optional(z.strictObject({ heading: text, labels: z.array(text).check(z.minLength(1), z.maxLength(4)) })),
      }),
    ),
    [],
  ),
  /** Screens whose own heading does not say what they are. */
  screens: z._default(
    z.array(
      z.strictObject({
        heading: text,
        name: text,
        /** Whose record the screen shows, where a system keeps records of adults and of children. */
        subject: z.optional(z.enum(['adult', 'child'])),
      }),
    ),
    [],
  ),
  /** Whose record the system keeps, and under which label the person's name stands. */
  subject: z.optional(z.strictObject({ kind: z.enum(['adult', 'child']), label: z.optional(text) })),
});
export type RecordMap = z.infer<typeof recordMapSchema>;

/** What a field can be taught to hold that is no fact by itself: parts of a name or an address in boxes of their own, and what a note is made of. */
export const teachableParts: ReadonlyMap<string, string> = new Map([
  ...(['child', 'adult'] as const).flatMap((kind) => [
    [`${kind}.firstName`, `first name of ${kind === 'child' ? 'a child' : 'an adult'}`] as const,
    [`${kind}.lastName`, `family name of ${kind === 'child' ? 'a child' : 'an adult'}`] as const,
    [`${kind}.addressLine`, `one line of the address of ${kind === 'child' ? 'a child' : 'an adult'}`] as const,
  ]),
  ['note.text', 'text of a case note'],
  ['note.at', 'day of a case note'],
  ['note.author', 'author of a case note'],
]);
