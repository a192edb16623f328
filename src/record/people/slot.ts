import type { Reading } from '../../core/schemas/reading.ts';
import { type EntityType, entityTypes } from '../../core/schemas/rule-terms.ts';
import type { Taught } from '../apply-record-map.ts';
import type { OwnerKind } from '../lexicon/compile-owners.ts';

/** One reading with the screen it came from. */
export interface Placed {
  /** One fact of it, as it is compared. */
  reading: Reading;
  /** As it stands on the screen. */
  shown: Reading;
  screen: number;
  screenName: string;
  frame: number;
  readAt: string;
  /** Order over all screens. */
  index: number;
  /** What a record map says it holds; null for "this is no fact", left out where it says nothing. */
  taught?: Taught | null;
}

/** A place on the screens that speaks of one person or event, before it is known who that is. */
export interface Slot {
  key: string;
  kind: OwnerKind;
  role: string | null;
  ordinal: number | null;
  screen: number;
  /** Rows of one table, or members of one numbering, are never the same person. */
  family: string;
  /** A name that stands in the heading rather than in a field. */
  heading: string | null;
  /** What a record map says of its details: a child or an adult where nothing in it tells. */
  hint?: PersonKind;
  members: { placed: Placed; label: string; attribute: string | null }[];
}

export type PersonKind = Extract<EntityType, 'child' | 'adult'>;

/** What happens, as against who it happens to. */
export const eventTypes: ReadonlySet<string> = new Set(entityTypes.filter((type) => !/^(?:case|adult|child)$/.test(type)));
