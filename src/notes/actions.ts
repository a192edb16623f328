import type { ActionMention } from '../core/finding.ts';
import type { Passage } from './passage.ts';

/** Returns the actions a text says were done. */
export function findActions(_passage: Passage, _on: string | null): ActionMention[] {
  return [];
}
