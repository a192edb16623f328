import type { Evidence } from '../core/schemas/case-record.ts';
import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import type { People, Person } from './people/person.ts';
import type { Placed, Slot } from './people/slot.ts';
import type { Statement } from './statement.ts';

export interface DraftInput {
  slots: Slot[];
  people: People;
  lexicon: Lexicon;
  now: string;
}

/** Readings whose text is a narrative too, with the person they are about. */
export interface Narrative {
  placed: Placed;
  facts: FactDefinition[];
  person: Person | null;
}

export interface Drafts {
  statements: Statement[];
  narratives: Map<number, Narrative>;
}

export type Base = Omit<Statement, 'fact' | 'status' | 'value' | 'finding'>;

export function evidenceOf(placed: Placed): Evidence {
  return {
    screen: placed.screenName,
    label: placed.shown.label,
    text: placed.shown.value,
    readAt: placed.readAt,
    place: placed.reading.at < 0 ? null : { frame: placed.frame, at: placed.reading.at },
  };
}
