import type { Finding } from '../core/schemas/finding.ts';
import type { Mention } from './mentions.ts';

/** A mention with what was made of it. */
export interface Read {
  mention: Mention;
  finding: Finding;
}
