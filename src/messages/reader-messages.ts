import type { FrameReading } from '../core/schemas/reading.ts';

/** What the content script may say. It can report what a page shows and nothing else: no setting, no rule. */
export type ReaderMessage =
  | { type: 'reader:frame-read'; reading: FrameReading }
  | { type: 'reader:frame-gone' }
  | { type: 'reader:field-picked'; at: number | null };

/** What the background asks of the content script of one frame. */
export type ReaderRequest =
  | { type: 'background:reread' }
  | { type: 'background:show-on-page'; at: number }
  | { type: 'background:pick-field'; on: boolean }
  | { type: 'background:stop' };
