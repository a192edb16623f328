import * as z from 'zod/mini';
import { indicatorListSchema, notObservableSchema, packSchema } from '../src/core/schemas/pack.ts';
import { ruleSchema } from '../src/core/schemas/rule.ts';
import { factFileSchema } from '../src/core/schemas/vocabulary.ts';

const schemas = {
  rule: ruleSchema,
  'indicator-list': indicatorListSchema,
  pack: packSchema,
  'not-observable': notObservableSchema,
  facts: factFileSchema,
};

/** File name -> JSON Schema as text, made from the schemas that the loader checks with. */
export function ruleSchemas(): Map<string, string> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, toText(name, schema)]));
}

function toText(name: string, schema: z.core.$ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return `${JSON.stringify({ $schema, title: `Sightline ${name.replace('-', ' ')}`, ...rest }, null, 2)}\n`;
}
