import * as z from 'zod/mini';
import { unionByKeys } from '../packs/union-by-keys.ts';
import { type Amount, amount, type EntityType, entityType, factId } from './rule-terms.ts';

/** The closed vocabulary of conditions. docs/writing-rules.md says what each means; this is what is checked. */
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

const value = z.union([z.string(), z.number()]);

export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
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
