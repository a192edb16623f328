import type { Context, Lexicon } from './compile-lexicon.ts';
import { canonicalWords } from './label-key.ts';

/** Where a label stands: what decides between the facts that share it. */
export interface LabelPlace {
  /** Facts of these entity types are possible; null where any is. */
  entities: ReadonlySet<string> | null;
  /** Titles above and beside it, innermost first: section path, row header, screen name. */
  titles: string[];
  /** Fact groups ("referral") seen on the same screen, with how often. */
  neighbours: ReadonlyMap<string, number>;
  /** The heading right above it. */
  heading?: string | undefined;
  /** Facts and attributes of a person that stand in the same part of the screen. */
  beside?: ReadonlySet<string>;
  /** The value is a date that lies behind: "Date" under the name of a meeting is then the day it was held. */
  isPast: boolean;
  value: string;
  isDate: boolean;
}

type Choice = Context['choose'][number];

/** What the value says decides before the place; the nearest title before one further out; titles before the other fields of the screen. */
export function chooseByPlace(shared: Context, place: LabelPlace, fits: (fact: string) => boolean, lexicon: Lexicon): Choice | null {
  const open = shared.choose.filter(
    (choice) =>
      (choice.facts.length === 0 || choice.facts.some(fits)) &&
      (!choice.dated || place.isDate) &&
      (choice.beside === null || choice.beside.some((each) => place.beside?.has(each))) &&
      (choice.says === null || says(place.value, choice.says)),
  );
  for (const title of place.titles) {
    const words = canonicalWords(title, lexicon.table);
    const near = open.find((choice) => choice.near.some((phrase) => includesAll(words, canonicalWords(phrase, lexicon.table))));
    if (near) return near;
  }
  return (
    open.find((choice) => choice.facts.length > 0 && !choice.above && choice.near.some((phrase) => place.neighbours.has(phrase))) ??
    open.find((choice) => choice.near.length === 0) ??
    null
  );
}

function says(value: string, words: ReadonlySet<string>): boolean {
  return value
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => words.has(word));
}

function includesAll(words: string[], wanted: string[]): boolean {
  return wanted.every((word) => words.includes(word));
}
