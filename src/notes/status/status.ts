import type { FindingStatus } from '../../core/schemas/finding.ts';
import type { CueKind } from '../terms/term-table.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import { isExplicitHistory, isStillRunning, pastBehindDenial } from './course.ts';
import { readDenied } from './denied.ts';
import { readNotAsked } from './not-asked.ts';
import { readOwnStatus } from './own-status.ts';
import type { Reading } from './reading.ts';
import { findReaching, readContext, type StatusContext, type StatusSpan } from './status-context.ts';

/** Reads the status of a mention from the cues whose scope it stands in. `own` is the status its words have by themselves. */
export function readStatus(
  passage: Passage,
  mention: StatusSpan,
  own: FindingStatus | null,
  cues: readonly Cue[],
  heading: CueKind | null,
): Reading {
  const reaching = findReaching(passage, mention, own, cues);
  const answer = reaching.find(({ meaning }) => meaning.sort === 'answer');
  if (answer) return make(answer.meaning.cue === 'negation' ? 'absent' : 'present', answer);
  const context = readContext(passage, mention, own, heading, reaching, cues);
  return (
    readNotAsked(context) ??
    readOwnStatus(context) ??
    readImagined(context) ??
    readDenied(context) ??
    readDoubt(context) ??
    (heading === 'hypothetical-heading' ? make('hypothetical', null) : readCourse(context))
  );
}

function make(status: Reading['status'], cue: Cue | null): Reading {
  return { status, cue, isDropped: false };
}

function readImagined({ mention, negation, hypothetical }: StatusContext): Reading | null {
  if (!hypothetical) return null;
  const isDenied = negation && isDenialOfChance(negation, hypothetical) && hypothetical.from < mention.from;
  return isDenied ? make('absent', negation) : make('hypothetical', hypothetical);
}

/** "No immediate risk of"; "without help there is a danger that" denies no danger. */
function isDenialOfChance(negation: Cue, hypothetical: Cue): boolean {
  if (hypothetical.meaning.sort === 'condition' || hypothetical.meaning.sort === 'opening') return false;
  return negation.from < hypothetical.from && hypothetical.from - negation.to <= (negation.source === 'without' ? 1 : 3);
}

function readDoubt({ possible, historic }: StatusContext): Reading | null {
  if (!possible) return null;
  const isPast =
    historic && (possible.meaning.sort === 'allegation' || (historic.from < possible.from && historic.to >= possible.from - 3));
  return isPast ? make('historic', historic) : make('possible', possible);
}

/** Denied, over, past or of today: what nobody doubts or imagines. */
function readCourse(context: StatusContext): Reading {
  const { passage, mention, own, heading, negation, ended, historic, current, isOver, isStillOn } = context;
  if (negation && isOver) return make('historic', ended);
  if (negation) {
    const past = pastBehindDenial(passage, mention, negation, { ended: isStillOn ? null : ended, historic, current });
    return past ? make('historic', past) : make('absent', negation);
  }
  if (ended && !isStillOn) return make('historic', ended);
  if (own === 'hypothetical' || own === 'possible') return make(own, null);
  if (historic && !(current && !isExplicitHistory(historic)) && !isStillRunning(passage, mention, historic))
    return make('historic', historic);
  if (heading === 'history-heading' && !current && !isInPresentTense(passage, mention)) return make('historic', null);
  return make('present', current);
}

const presentVerbs = new Set('is are am isnt arent presents remains takes drinks smokes uses attends feels now due'.split(' '));

/** Under "Background:" a clause that says "is" or "on methadone" speaks of today. */
function isInPresentTense(passage: Passage, mention: StatusSpan): boolean {
  if (passage.tokens[mention.from - 1]?.word === 'on') return true;
  const start = scopeStart(passage.breaks, mention.from, 4);
  return passage.tokens.slice(start, mention.to).some((token) => presentVerbs.has(token.word));
}
