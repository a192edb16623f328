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
        /** Name of the screen; without it any. */
        screen: z.optional(text),
        /** Fact it fills; `none` for "this is no fact". */
        fact: text,
      }),
    ),
    [],
  ),
  /** Screens whose own heading does not say what they are. */
  screens: z._default(z.array(z.strictObject({ heading: text, name: text })), []),
  /** Whose record the system keeps, and under which label the person's name stands. */
  subject: z.optional(z.strictObject({ kind: z.enum(['adult', 'child']), label: z.optional(text) })),
});
export type RecordMap = z.infer<typeof recordMapSchema>;
