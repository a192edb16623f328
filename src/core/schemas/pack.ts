import * as z from 'zod/mini';
import { condition } from './condition.ts';
import type { Rule } from './rule.ts';
import { entityType, kebab, role, sentence } from './rule-terms.ts';

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

const hours = z.strictObject({ days: z.string(), from: time, to: time });

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
      /** Office hours, Europe/London, as a list where they differ by day; outside them `outOfHours` is offered. */
      open: z.optional(z.union([hours, z.array(hours).check(z.minLength(1))])),
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
