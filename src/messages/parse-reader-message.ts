import * as z from 'zod/mini';
import type { ReaderMessage } from './reader-messages.ts';

/** Caps of research E3: a page can be hostile, so nothing longer than these is accepted from it. */
const label = z.string().check(z.maxLength(400));
const value = z.string().check(z.maxLength(200_000));
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

const reading = z.strictObject({
  label,
  value,
  kind: z.enum(['text', 'date', 'choice', 'check', 'table-cell', 'prose', 'inline']),
  state: z.enum(['filled', 'blank', 'declared-none', 'masked', 'unreadable']),
  section: list(label, 40),
  row: z.nullable(label),
  column: z.nullable(label),
  how: z.string().check(z.maxLength(60)),
  group: z.nullable(z.string().check(z.maxLength(200))),
  at: z.int(),
});

const frame = z.strictObject({
  title: label,
  headings: list(z.strictObject({ level: z.int(), text: label }), 500),
  banner: list(label, 100),
  readings: list(reading, 20_000),
  partial: z.nullable(label),
});

const message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reader:frame-read'), reading: frame }),
  z.strictObject({ type: z.literal('reader:frame-gone') }),
  z.strictObject({ type: z.literal('reader:field-picked'), at: z.nullable(z.int()) }),
]);

/** Returns the message when it has exactly the form a content script may send, else null. */
export function parseReaderMessage(raw: unknown): ReaderMessage | null {
  const result = message.safeParse(raw);
  return result.success ? result.data : null;
}
