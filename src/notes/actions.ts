import type { ActionMention } from '../core/schemas/finding.ts';
import { reaches } from './scope.ts';
import { readDate } from './status/dates.ts';
import { keepLongest } from './terms/matcher.ts';
import { scopeEnd, scopeStart } from './text/clauses.ts';
import { type Passage, spanOf } from './text/passage.ts';

const notDone = new Set(['negation', 'hypothetical', 'not-asked', 'possible']);

/** Returns the actions a text says were done, each with the date it gives; "to be referred" and "not yet informed" are none. */
export function findActions(passage: Passage, on: string | null): ActionMention[] {
  const byPlace = keepLongest(passage.matches.actions);
  let next = 0;
  return byPlace.flatMap((match) => {
    const from = scopeStart(passage.breaks, match.from, 4);
    const to = scopeEnd(passage.breaks, match.to, 4);
    while (next < passage.cues.length && (passage.cues[next]?.to ?? 0) < from) next += 1;
    for (let at = next; at < passage.cues.length && (passage.cues[at]?.from ?? to) < to; at += 1) {
      const cue = passage.cues[at];
      if (cue && notDone.has(cue.meaning.cue) && reaches(passage, cue, match)) return [];
    }
    const sentence = spanOf(passage, from, to);
    return [{ fact: match.meaning, on: readDate(sentence.text, on), ...spanOf(passage, match.from, match.to) }];
  });
}
