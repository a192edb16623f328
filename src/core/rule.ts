import * as z from 'zod/mini';
import { unionByKeys } from './union-by-keys.ts';

/** The closed vocabulary in which rules are written. docs/writing-rules.md says what each word means; this file is what is checked. */

const kebab = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const factId = z.string().check(z.regex(/^[a-zA-Z0-9]+(\.[a-zA-Z0-9]+)+$/, 'a fact of rules/facts, such as child.dateOfBirth'));
const sentence = z.string().check(z.minLength(3), z.maxLength(400));

export const roles = [
  'adult-mental-health',
  'inpatient-ward',
  'amhp',
  'children-social-care',
  'adult-social-care',
  'substance-misuse',
  'midwife',
  'health-visitor',
  'school-nurse',
  'gp',
  'probation',
  'police',
  'education',
  'other-agency',
  'any',
] as const;
export type Role = (typeof roles)[number];
const role = z.enum(roles);

export const entityTypes = [
  'case',
  'adult',
  'child',
  'referral',
  'assessment',
  'conference',
  'admission',
  'consent',
  'disclosure',
  'disagreement',
] as const;
export type EntityType = (typeof entityTypes)[number];
const entityType = z.enum(entityTypes);

/** A length of time. `days` alone is the document's own vagueness: both readings are kept unless a team has chosen one. */
const amount = z.strictObject({
  hours: z.optional(z.int()),
  days: z.optional(z.int()),
  calendarDays: z.optional(z.int()),
  workingDays: z.optional(z.int()),
  weeks: z.optional(z.int()),
  months: z.optional(z.int()),
  years: z.optional(z.int()),
});
export type Amount = z.infer<typeof amount>;

const value = z.union([z.string(), z.number()]);

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { known: Condition }
  | { atLeast: number; of: Condition[] }
  | { some: EntityType; where: Condition }
  | { every: EntityType; where: Condition }
  | { fact: string; is: string | number | (string | number)[] }
  | { fact: string; answered: boolean }
  | { fact: string; recorded: boolean }
  | { fact: string; done: boolean }
  | { fact: string; blank: boolean }
  | { fact: string; mentions: string | string[] }
  | { fact: string; moreThan: number }
  | { fact: string; atMost: number }
  | { fact: string; outOfHours: boolean }
  | { fact: string; before: string }
  | { fact: string; after: string }
  | { age: 'child' | 'adult'; under: Amount; at?: string | undefined }
  | { age: 'child' | 'adult'; atLeast: Amount; at?: string | undefined }
  | { since: string; atLeast: Amount; until?: string | undefined }
  | { since: string; lessThan: Amount; until?: string | undefined }
  | { exists: EntityType }
  | { subject: 'adult' | 'child' };

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  unionByKeys([
    z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ not: condition }),
    z.strictObject({ known: condition }),
    z.strictObject({ atLeast: z.int(), of: z.array(condition).check(z.minLength(2)) }),
    z.strictObject({ some: entityType, where: condition }),
    z.strictObject({ every: entityType, where: condition }),
    z.strictObject({ fact: factId, is: z.union([value, z.array(value).check(z.minLength(1))]) }),
    z.strictObject({ fact: factId, answered: z.boolean() }),
    z.strictObject({ fact: factId, recorded: z.boolean() }),
    z.strictObject({ fact: factId, done: z.boolean() }),
    z.strictObject({ fact: factId, blank: z.boolean() }),
    z.strictObject({ fact: factId, mentions: z.union([z.string(), z.array(z.string())]) }),
    z.strictObject({ fact: factId, moreThan: z.number() }),
    z.strictObject({ fact: factId, atMost: z.number() }),
    z.strictObject({ fact: factId, outOfHours: z.boolean() }),
    z.strictObject({ fact: factId, before: z.string() }),
    z.strictObject({ fact: factId, after: z.string() }),
    z.strictObject({ age: z.enum(['child', 'adult']), under: amount, at: z.optional(factId) }),
    z.strictObject({ age: z.enum(['child', 'adult']), atLeast: amount, at: z.optional(factId) }),
    z.strictObject({ since: factId, atLeast: amount, until: z.optional(factId) }),
    z.strictObject({ since: factId, lessThan: amount, until: z.optional(factId) }),
    z.strictObject({ exists: entityType }),
    z.strictObject({ subject: z.enum(['adult', 'child']) }),
  ]),
);

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

/** A list of indicators of one level or heading: guidance, never a verdict. Each indicator is one line of a document's list. */
export const indicatorListSchema = z.strictObject({
  id: kebab,
  title: sentence,
  level: z.optional(z.string()),
  roles: z.array(role).check(z.minLength(1)),
  strength: z.enum(['must', 'should', 'may']),
  section: z.string(),
  /** The response the document gives for this level, in our own words. */
  response: sentence,
  reading: z.optional(sentence),
  indicators: z.array(
    z.strictObject({
      catalogue: z.array(kebab).check(z.minLength(1)),
      says: sentence,
      for: z._default(entityType, 'case'),
      when: condition,
    }),
  ),
});
export type IndicatorList = z.infer<typeof indicatorListSchema>;

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00'));

const days = z.string().check(z.regex(/^(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(-(Sun|Mon|Tue|Wed|Thu|Fri|Sat))?$/, 'days such as Mon-Fri'));

export const packSchema = z.strictObject({
  id: kebab,
  name: sentence,
  edition: z.string(),
  area: z.string(),
  areas: z.optional(z.array(z.string())),
  /** True only for the statutory timetable; a pack of local limits never speaks of statute. */
  statutory: z.boolean(),
  effective: z.strictObject({ from: z.string(), to: z.optional(z.string()) }),
  /** What has replaced the edition or parts of it, one sentence each. */
  superseded: z.array(sentence),
  /**
   * When children's services can be reached by the day, Europe/London: what `outOfHours` is measured by. One entry for each office where they differ by
   * area; two of the same area where the document does not say, so that what lies between them cannot be known.
   */
  officeHours: z.optional(
    z.array(
      z.strictObject({
        areas: z.optional(z.array(z.string())),
        open: z.array(z.strictObject({ days, from: time, to: time })).check(z.minLength(1)),
      }),
    ),
  ),
  contacts: z.array(
    z.strictObject({
      id: kebab,
      name: z.string(),
      phone: z.string(),
      areas: z.optional(z.array(z.string())),
      /** Office hours, Europe/London; outside them `outOfHours` is offered. */
      open: z.optional(z.strictObject({ days: z.string(), from: time, to: time })),
      outOfHours: z.optional(kebab),
      /** Year or date the document gives this number; every number is shown with "check this number". */
      asOf: z.string(),
      note: z.optional(sentence),
      catalogue: z.optional(z.array(kebab)),
    }),
  ),
});
export type PackDetails = z.infer<typeof packSchema>;

/** Catalogue rows that no field of a record can show, each with its reason. */
export const notObservableSchema = z.array(z.strictObject({ catalogue: z.array(kebab).check(z.minLength(1)), reason: sentence }));

export interface Pack extends PackDetails {
  rules: Rule[];
  indicators: IndicatorList[];
}
