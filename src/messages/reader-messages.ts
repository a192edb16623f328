import type { SnapshotPiece } from '../reader/snapshot-encoding.ts';

/** What the content script may say. It can report what a page shows and nothing else: no setting, no rule. Places are named by the number that the page gave to an element. */
export type ReaderMessage =
  | { type: 'reader:gathered'; piece: SnapshotPiece }
  /** Where elements stand on the screen: five whole numbers each, the element's own and the pixels of its left, top, right and bottom side. */
  | { type: 'reader:measured'; places: number[] }
  | { type: 'reader:frame-gone' }
  | { type: 'reader:field-picked'; place: number | null };

/** What the background asks of the content script of one frame. */
export type ReaderRequest =
  | { type: 'background:resend' }
  | { type: 'background:measure'; elements: number[] }
  | { type: 'background:show-on-page'; place: number }
  | { type: 'background:pick-field'; on: boolean; places: number[] }
  | { type: 'background:stop' };
