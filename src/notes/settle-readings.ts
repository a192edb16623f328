import type { Finding } from '../core/schemas/finding.ts';
import type { Read } from './read.ts';
import { asCrossClaims } from './status/cross-claims.ts';
import { asChildhood, asPast, asThenToo } from './status/past.ts';
import { isAssessedAway, isSeenBesideDoubt, isServiceForLater, isSignOfDoubt } from './status/signs.ts';
import { scopeEnd, scopeStart } from './text/clauses.ts';
import type { Passage } from './text/passage.ts';
import { findUnsaidDenials } from './text/unsaid-denials.ts';
import { findUnsaidLikes } from './text/unsaid-likes.ts';

/** Leaves out what is said better beside it, and reads as past what is denied of today. */
export function settleReadings(passage: Passage, kept: readonly Read[]): Finding[] {
  const around = (at: number): Read[] => kept.slice(Math.max(0, at - 4), at + 5);
  const settled: Finding[] = [];
  kept.forEach((item, at) => {
    const near = around(at);
    if (!isSaidBetter(passage, item, near))
      settled.push(
        ofIllness(
          passage,
          ofDrink(passage, asPast(passage, asThenToo(passage, asChildhood(passage, asGoingOn(passage, item, near)), near), near), near),
          near,
        ).finding,
      );
  });
  const fair = asCrossClaims(passage, settled);
  const unsaid = [...findUnsaidDenials(passage, kept), ...findUnsaidLikes(passage, kept)];
  return unsaid.length === 0 ? fair : [...fair, ...unsaid].sort((a, b) => a.start - b.start);
}

/** "At risk of relapse given past drinking": a relapse is into what its sentence speaks of. */
function ofDrink(passage: Passage, item: Read, near: readonly Read[]): Read {
  const { from, to } = item.mention;
  if (item.finding.factor !== 'mental_ill_health' || to - from > 3) return item;
  if (!passage.tokens.slice(from, to).some((token) => /^(?:re)?laps/.test(token.word))) return item;
  const start = scopeStart(passage.breaks, from, 4);
  const end = scopeEnd(passage.breaks, to, 4);
  const beside = near.filter((other) => other !== item && other.mention.from >= start && other.mention.from < end);
  const isDrink =
    beside.some(({ finding }) => finding.factor === 'substance_misuse') &&
    !beside.some(({ finding }) => finding.factor === 'mental_ill_health');
  const isOfNoIllness = passage.setting === 'children' && isRelapsed(passage, item) && !hasOtherIllness(item, near);
  return isDrink || isOfNoIllness ? { ...item, finding: { ...item.finding, factor: 'substance_misuse' } } : item;
}

/** "Mum has relapsed" in a child's record that speaks of no illness: back to drink or drugs. */
function isRelapsed(passage: Passage, { mention }: Read): boolean {
  return passage.tokens.slice(mention.from, mention.to).every(({ word }) => /^(?:relaps(?:ed|es|ing)|in|of|and|due)$/.test(word));
}

function hasOtherIllness(item: Read, near: readonly Read[]): boolean {
  return near.some((other) => other !== item && other.finding.factor === 'mental_ill_health');
}

const farthestIllness = 60;

/** "Anxiety disorder. She is now in recovery": a recovery is from what the note speaks of. */
function ofIllness(passage: Passage, item: Read, near: readonly Read[]): Read {
  const { from, to } = item.mention;
  const isBare = item.finding.factor === 'substance_misuse' && passage.tokens[to - 1]?.word === 'recovery' && to - from <= 3;
  if (!isBare) return item;
  const beside = near.filter((other) => other !== item && Math.abs(other.mention.from - from) < farthestIllness);
  const isIllness =
    beside.some(({ finding }) => finding.factor === 'mental_ill_health') &&
    !beside.some(({ finding }) => finding.factor === 'substance_misuse');
  return isIllness ? { ...item, finding: { ...item.finding, factor: 'mental_ill_health' } } : item;
}

/** "Sober since rehab" says "sober"; "no drugs except weed" says "weed". */
function isSaidBetter(passage: Passage, item: Read, near: readonly Read[]): boolean {
  const same = near.filter((other) => other !== item && other.finding.factor === item.finding.factor);
  if (item.finding.status === 'absent')
    return same.some((other) => isException(passage, item.mention.to, other.mention.from) || isHeldBy(passage, item, other));
  if (item.finding.status !== 'present') return false;
  if (
    isServiceForLater(passage, item, same) ||
    isSignOfDoubt(passage, item, same) ||
    isSeenBesideDoubt(passage, item, same) ||
    isAssessedAway(passage, item, same)
  )
    return true;
  if (item.finding.cue !== null || isOnNow(passage, item)) return false;
  if (same.some((other) => isReasonFor(passage, item, other))) return true;
  return same.some(
    (other) =>
      (other.mention.meaning.status === 'historic' || isEnded(passage, other, item)) &&
      other.finding.person === item.finding.person &&
      sameClause(passage, item.mention.from, other.mention.from),
  );
}

/** "Ex heroin user, on methadone": what somebody is on today is behind its own comma. */
function isOnNow({ tokens }: Passage, { mention }: Read): boolean {
  return [mention.from, mention.from - 1].some((at) => tokens[at]?.word === 'on' && tokens[at - 1]?.word === ',');
}

/** "Dependence, in remission since detox": what ended it is as past as it is. */
function isEnded(passage: Passage, other: Read, item: Read): boolean {
  const isEnding = other.finding.status === 'historic' && passage.tokens[item.mention.from - 1]?.word === 'since';
  return isEnding && other.mention.from < item.mention.from;
}

/** "Mental health stable on depot": what keeps it so says that it is there. */
function isHeldBy(passage: Passage, item: Read, other: Read): boolean {
  const gap = other.mention.from - item.mention.to;
  const isBeside = gap >= 0 && gap <= 2 && scopeEnd(passage.breaks, item.mention.to, 2) > other.mention.from;
  return item.mention.meaning.status === 'absent' && other.finding.status === 'present' && isBeside;
}

/** "?DV - mum flinched", "bruise on her arm, ?DV": what stands beside the question is why it is asked. */
function isReasonFor(passage: Passage, item: Read, asked: Read): boolean {
  if (asked.finding.status !== 'possible' || !/^(?:\?|quer)/i.test(asked.finding.cue?.text ?? '')) return false;
  const end = scopeEnd(passage.breaks, Math.min(asked.mention.from, item.mention.from) + 1, 4);
  if (asked.mention.from > item.mention.from) return asked.mention.from < end;
  return item.mention.from < end && passage.tokens[asked.mention.to]?.word === '-';
}

const whenItBegan = /^(?:(?:19|20)\d\d|last year|last yr|(?:at|in|from) (?:uni|university|college|school|her|his|their) ?\w*)$/i;

/** "Diagnosed in 2015, under the CMHT": an illness that somebody sees to today has not passed. */
function asGoingOn(passage: Passage, item: Read, near: readonly Read[]): Read {
  const { factor, status, person, cue } = item.finding;
  if (factor !== 'mental_ill_health' || status !== 'historic' || !whenItBegan.test(cue?.text ?? '')) return item;
  const end = scopeEnd(passage.breaks, item.mention.from + 1, 4);
  const isSeenTo = near.some(
    ({ mention, finding }) =>
      finding.factor === factor &&
      finding.status === 'present' &&
      finding.person === person &&
      mention.from > item.mention.from &&
      mention.from < end,
  );
  return isSeenTo ? { ...item, finding: { ...item.finding, status: 'present' } } : item;
}

const farthestException = 8;
const exceptions = new Set(['except', 'apart', 'besides', 'save', 'bar', 'barring', 'excluding', 'aside']);

function isException(passage: Passage, from: number, to: number): boolean {
  if (to <= from || to - from > farthestException || scopeEnd(passage.breaks, from, 4) <= to) return false;
  return passage.tokens.slice(from, to).some((token) => exceptions.has(token.word));
}

function sameClause(passage: Passage, a: number, b: number): boolean {
  return scopeStart(passage.breaks, a, 3) === scopeStart(passage.breaks, b, 3);
}
