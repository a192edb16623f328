import type * as z from 'zod/mini';

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
}

/** The keys that an object at a place of some data may have, in the order of the schema; null where the schema names none there. */
export function keysAllowed(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] | null {
  const { innerType, element, shape } = schema._zod.def as unknown as Definition;
  if (innerType) return keysAllowed(innerType, path);
  const [first, ...rest] = path;
  if (first === undefined) return shape ? Object.keys(shape) : null;
  const inside = typeof first === 'number' ? element : shape?.[first];
  return inside ? keysAllowed(inside, rest) : null;
}
