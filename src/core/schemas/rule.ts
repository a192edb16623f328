import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { amount, entityType, factId, kebab, role, sentence } from './rule-terms.ts';

/** What one file of a rule says. docs/writing-rules.md says what each word means; this is what is checked. */

const facts = z.union([
  factId,
  z.strictObject({ any: z.array(factId).check(z.minLength(1)) }),
  z.strictObject({ all: z.array(factId).check(z.minLength(1)) }),
]);
export type FactsAsked = z.infer<typeof facts>;

const limit = z.union([
  z.strictObject({ within: amount, after: factId }),
  z.strictObject({ within: amount, before: factId }),
  z.strictObject({ every: amount, since: factId }),
  z.strictObject({ at: factId }),
]);
export type Limit = z.infer<typeof limit>;

const due = z.union([
  limit,
  z.strictObject({ earliest: z.array(limit).check(z.minLength(2)) }),
  z.strictObject({ latest: z.array(limit).check(z.minLength(2)) }),
]);
export type Due = z.infer<typeof due>;

export const ruleSchema = z.strictObject({
  id: kebab,
  title: sentence,
  kind: z.enum(['missing-detail', 'risk-factor', 'action']),
  tier: z.enum(['core', 'checklist']),
  for: z._default(entityType, 'case'),
  roles: z.array(role).check(z.minLength(1)),
  areas: z.optional(z.array(z.string())),
  strength: z.enum(['must', 'should', 'may']),
  /** When the rule applies; without it, always. */
  when: z.optional(condition),
  /** What on the record makes it not apply after all: yes gives not-applicable, no and cannot-be-known let the rule go on. */
  unless: z.optional(condition),
  /** missing-detail: what must be recorded. */
  asks: z.optional(facts),
  /** missing-detail: a blank is a question nobody asked rather than a detail left out. */
  question: z.optional(z.boolean()),
  /** risk-factor: what makes the factor or definition met. */
  present: z.optional(condition),
  /** action, or the response a risk factor demands: what shows that it was done. */
  done: z.optional(facts),
  /** The fact that holds a booked date: booked past the limit is overdue. */
  booked: z.optional(factId),
  due: z.optional(due),
  /** How long before the limit it starts to be shown as due soon; default a quarter of the limit, at least 12 hours. */
  warn: z.optional(z.strictObject({ before: amount })),
  /** What to say when the answer or the response stands on no screen read so far. Default `cannot-tell`. */
  unseen: z.optional(z.enum(['flag', 'cannot-tell'])),
  /** action: the record shows a rule broken. */
  breach: z.optional(condition),
  source: z.strictObject({
    section: z.string(),
    catalogue: z.array(kebab),
    /** Which reading of an ambiguous text was chosen, in one sentence. */
    reading: z.optional(sentence),
  }),
  why: sentence,
  next: sentence,
  /** Id of a contact of the pack. */
  contact: z.optional(kebab),
  knownFalseAlarms: z.array(sentence).check(z.minLength(1)),
});
export type Rule = z.infer<typeof ruleSchema>;
