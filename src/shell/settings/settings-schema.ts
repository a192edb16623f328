import * as z from 'zod/mini';
import { roles } from '../../core/schemas/rule-terms.ts';

const text = z.string().check(z.maxLength(200));
const isAddress = (typed: string): boolean => URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol);

/** What a team or a person has chosen. Nothing about any case is ever part of it. */
export const settingsSchema = z.object({
  protocols: z._default(z.array(text), []),
  role: z._default(z.nullable(z.enum(roles)), null),
  area: z._default(z.nullable(text), null),
  sites: z._default(z.array(text.check(z.refine(isAddress, 'addresses such as https://records.example.org'))), []),
  extraHolidays: z._default(z.array(z.iso.date('days such as 2027-06-15')), []),
  idleMinutes: z._default(z.int('a whole number of minutes').check(z.minimum(1), z.maximum(720)), 60),
});
export type Settings = z.infer<typeof settingsSchema>;
