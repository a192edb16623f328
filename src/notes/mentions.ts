import type { Match } from './terms/matcher.ts';
import type { TermMeaning } from './terms/terms.ts';
import type { Passage } from './text/passage.ts';

export type Mention = Match<TermMeaning>;

/** Finds the terms of all factors; per factor the longest of overlapping ones; none inside a trap. In order of their first token. */
export function findMentions(passage: Passage): Mention[] {
  const { matches, setting } = passage;
  const byFactor = new Map<string, Mention[]>();
  for (const match of matches.terms) {
    if (match.meaning.setting && match.meaning.setting !== setting) continue;
    const list = byFactor.get(match.meaning.factor);
    if (!list) byFactor.set(match.meaning.factor, [match]);
    else addLongest(list, match);
  }
  const all = [...byFactor.values()].flatMap(joinAdjacent).sort((a, b) => a.from - b.from || a.to - b.to);
  return withoutTraps(all, matches.traps).filter((mention, at, list) => !isPartOfSelfHarm(mention, list, at));
}

/** "scratched her arms" is one act, and it is not done to somebody else. */
function isPartOfSelfHarm(mention: Mention, list: readonly Mention[], at: number): boolean {
  if (mention.meaning.factor !== 'domestic_abuse') return false;
  const near = [list[at - 2], list[at - 1], list[at + 1], list[at + 2]];
  return near.some(
    (other) =>
      other?.meaning.factor === 'self_harm' &&
      other.from <= mention.from &&
      other.to >= mention.to &&
      other.to - other.from > mention.to - mention.from,
  );
}

function addLongest(list: Mention[], match: Mention): void {
  const last = list.at(-1) as Mention;
  if (match.from >= last.to) list.push(match);
  else if (
    match.to - match.from > last.to - last.from ||
    (match.to - match.from === last.to - last.from && saysMore(match) && !saysMore(last))
  )
    list[list.length - 1] = match;
}

/** "Further domestic" and "abuse this week" are one mention. */
function joinAdjacent(mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isOne = last?.to === mention.from && last.meaning.status === mention.meaning.status && !last.ownsNegator && !mention.ownsNegator;
    if (last && isOne) joined[joined.length - 1] = { ...last, to: mention.to };
    else joined.push(mention);
  }
  return joined;
}

/** Its words settle what it says of itself. */
function saysMore({ meaning }: Mention): boolean {
  return meaning.status !== undefined || meaning.ownsNegator === true;
}

function withoutTraps(mentions: readonly Mention[], traps: readonly Match<string | null>[]): Mention[] {
  let start = 0;
  return mentions.filter((mention) => {
    while (start < traps.length && (traps[start] as Match<string | null>).from < mention.from - 40) start += 1;
    for (let at = start; at < traps.length; at += 1) {
      const trap = traps[at] as Match<string | null>;
      if (trap.from >= mention.to) return true;
      const isOfFactor = trap.meaning === null || trap.meaning === mention.meaning.factor;
      if (trap.to > mention.from && isOfFactor && !isWithin(trap, mention)) return false;
    }
    return true;
  });
}

/** "Lost a baby at 20 wks in March": the whole means more than the "wks in" of an age or a wait. */
function isWithin(trap: Match<unknown>, mention: Mention): boolean {
  const isInside = trap.to <= mention.to || trap.from === mention.to - 1;
  return trap.from > mention.from && isInside && mention.to - mention.from >= trap.to - trap.from + 2;
}
