import * as z from 'zod/mini';

/** Words that rules, indicator lists and packs are made of; docs/writing-rules.md says what each means. */

export const kebab = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
export const factId = z.string().check(z.regex(/^[a-zA-Z0-9]+(\.[a-zA-Z0-9]+)+$/, 'a fact of rules/facts, such as child.dateOfBirth'));
export const sentence = z.string().check(z.minLength(3), z.maxLength(400));

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
export const role = z.enum(roles);

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
export const entityType = z.enum(entityTypes);

/** A length of time. `days` alone is the document's own vagueness: both readings are kept unless a team has chosen one. */
export const amount = z.strictObject({
  hours: z.optional(z.int()),
  days: z.optional(z.int()),
  calendarDays: z.optional(z.int()),
  workingDays: z.optional(z.int()),
  weeks: z.optional(z.int()),
  months: z.optional(z.int()),
  years: z.optional(z.int()),
});
export type Amount = z.infer<typeof amount>;
