import * as z from 'zod/mini';
import { entityTypes } from './rule-terms.ts';

/** rules/facts/*.yaml: what can be known about a case, what it is called on screens, and on which screen it usually stands. */

const factTypes = ['text', 'date', 'datetime', 'yes-no', 'choice', 'list', 'number', 'finding'] as const;

const factSchema = z.strictObject({
  fact: z.string().check(z.regex(/^[a-zA-Z0-9]+(\.[a-zA-Z0-9]+)+$/)),
  entity: z.enum(entityTypes),
  type: z.enum(factTypes),
  /** How the panel names it inside a sentence: "date of birth". */
  name: z.string(),
  means: z.string(),
  /** Usual screen, for "could not check". */
  screen: z.optional(z.string()),
  /** Labels seen on screens, most usual first; compared without case, punctuation and "(required)". */
  labels: z.array(z.string()),
  /** choice: option id -> words that mean it. */
  options: z.optional(z.record(z.string(), z.array(z.string()))),
  /** text: a clinical or social narrative whose value is read as a note too (a diagnosis, a concern). */
  narrative: z.optional(z.boolean()),
});
export type FactDefinition = z.infer<typeof factSchema>;
export const factFileSchema = z.array(factSchema);

export type Vocabulary = ReadonlyMap<string, FactDefinition>;
