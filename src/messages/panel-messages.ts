import * as z from 'zod/mini';
import { dismissReasons } from './panel-state.ts';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const spot = { label: line, section: z.nullable(line), inLine: z.optional(z.boolean()) };

/** What a panel may ask of the background, over the port named `panel`. Only extension pages may open that port. */
const request = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('panel:opened'), windowId: z.int() }),
  z.strictObject({
    type: z.literal('panel:show-on-page'),
    frame: z.int(),
    at: z.int(),
    label: z.string(),
    readAt: z.nullable(z.string()),
  }),
  z.strictObject({ type: z.literal('panel:recheck') }),
  z.strictObject({ type: z.literal('panel:whole-checklist') }),
  // With the case it was pressed in: by the time it arrives another one may be on the screen.
  z.strictObject({
    type: z.literal('panel:not-this'),
    // Made by the panel, so that it can be taken back before the background has answered.
    id: z.uuid(),
    caseKey: z.nullable(z.string()),
    rule: z.string(),
    subjectKey: z.string(),
    reason: z.enum(dismissReasons),
    until: z.iso.date(),
  }),
  z.strictObject({ type: z.literal('panel:undo'), id: z.string() }),
  z.strictObject({
    type: z.literal('panel:settings-chosen'),
    settings: z.object({
      protocols: z.optional(z.array(z.string())),
      role: z.optional(z.nullable(z.string())),
      area: z.optional(z.nullable(z.string())),
    }),
  }),
  z.strictObject({ type: z.literal('panel:site-allowed') }),
  z.strictObject({ type: z.literal('panel:teach'), on: z.boolean() }),
  z.strictObject({ type: z.literal('panel:pick-field'), on: z.boolean() }),
  z.strictObject({ type: z.literal('panel:field-taught'), ...spot, fact: z.nullable(line), of: z.optional(z.enum(['subject', 'other'])) }),
  z.strictObject({ type: z.literal('panel:field-forgotten'), ...spot }),
  z.strictObject({ type: z.literal('panel:screen-taught'), heading: line, name: z.nullable(line) }),
  z.strictObject({
    type: z.literal('panel:subject-taught'),
    subject: z.nullable(z.strictObject({ kind: z.enum(['adult', 'child']), label: z.optional(line) })),
  }),
]);
export type PanelRequest = z.infer<typeof request>;

/** Returns the request when it has exactly an allowed form, else null. */
export function parsePanelRequest(raw: unknown): PanelRequest | null {
  const result = request.safeParse(raw);
  return result.success ? result.data : null;
}
