import * as z from 'zod/mini';
import type { ReaderMessage } from './reader-messages.ts';

/** A page can be hostile: nothing larger than these caps is accepted from it in one message. */
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
const numbers = list(z.int(), 1_000_000);
const place = z.int().check(z.positive());
/** Five for each element that a page was asked for at once. */
const measured = list(z.int(), 50_000);

const piece = z.strictObject({
  turn: place,
  part: z.nullable(z.strictObject({ replaces: z.int().check(z.nonnegative()), first: place })),
  words: list(z.string().check(z.maxLength(250_000)), 200_000),
  makes: numbers,
  nodes: numbers,
  outside: numbers,
  isLast: z.boolean(),
  title: z.string().check(z.maxLength(400)),
  partial: z.nullable(z.string().check(z.maxLength(400))),
});

const message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reader:gathered'), piece }),
  z.strictObject({ type: z.literal('reader:measured'), places: measured }),
  z.strictObject({ type: z.literal('reader:frame-gone') }),
  z.strictObject({ type: z.literal('reader:field-picked'), place: z.nullable(place) }),
]);

/** Returns the message when it has exactly the form a content script may send, else null. */
export function parseReaderMessage(raw: unknown): ReaderMessage | null {
  const result = message.safeParse(raw);
  return result.success ? result.data : null;
}
