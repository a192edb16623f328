import type { FindingStatus } from '../../core/schemas/finding.ts';
import type { Cue } from '../text/cue.ts';

/** What the words around a mention say about it. `isDropped`: nothing was said (not asked, form question). */
export interface Reading {
  status: Exclude<FindingStatus, 'other-person'>;
  cue: Cue | null;
  isDropped: boolean;
}
