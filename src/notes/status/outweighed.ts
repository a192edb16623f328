import type { Span } from '../forms/form-answer.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';

/** Which of two cues that conflict gives way, wherever the order of kinds alone would decide wrongly. Each line: who loses, and to whom. */
const losesTo: readonly ((cue: Cue, other: Cue, mention: Span, passage: Passage) => boolean)[] = [
  // "Possibly a young carer, to be explored": what is planned about a doubt leaves it a doubt.
  (cue, other, mention) =>
    cue.meaning.cue === 'hypothetical' && cue.from >= mention.to && other.meaning.cue === 'possible' && other.to <= mention.from,
  // "He stopped hitting her, now it has started again."
  (cue, other, mention, passage) =>
    (cue.meaning.cue === 'ended' || cue.meaning.cue === 'historic') &&
    isReturn(other) &&
    other.from >= mention.to &&
    partsBetween(passage, cue.to, other.from),
  // "Previously managed by the GP, this week low in mood": of then and now the nearer one, where a comma parts them.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'historic' &&
    other.meaning.cue === 'current' &&
    cue.to <= other.from &&
    other.to <= mention.from &&
    partsBetween(passage, cue.to, other.from + 1),
  // "No alcohol if co-sleeping, leaflet left": the paper is beside the point.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'not-asked' &&
    other.meaning.cue === 'hypothetical' &&
    other.to <= mention.from &&
    cue.from >= mention.to &&
    partsBetween(passage, mention.to, cue.from + 1),
  // "Low risk at present, overdose 2011": the date that stands right behind tells of what it stands behind.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'current' &&
    other.meaning.cue === 'historic' &&
    cue.to <= mention.from &&
    other.from >= mention.to &&
    other.from - mention.to <= 2 &&
    partsBetween(passage, cue.to, mention.from + 1),
  // "Core group agreed no incidents this month": what was agreed on looks back.
  (cue, other, mention) =>
    cue.meaning.sort === 'agreement' && cue.to <= mention.from && other.meaning.cue === 'current' && other.from >= mention.to,
  // "Negative for opiates, positive for cocaine."
  (cue, other, mention) =>
    cue.meaning.cue === 'negation' && other.meaning.sort === 'found' && cue.to <= other.from && other.to <= mention.from,
  // "Drank at college, now teetotal", "heroin in 2011, both clean now": behind a comma "now" speaks of its own clause.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'current' &&
    !isReturn(cue) &&
    cue.from >= mention.to &&
    other.meaning.cue === 'historic' &&
    other.to <= cue.from &&
    partsBetween(passage, mention.to, cue.from + 1) &&
    !partsBetween(passage, mention.to, other.from),
  // "Depression ten years ago treated by the GP": when it was stands right behind.
  (cue, other, mention) =>
    cue.meaning.cue === 'current' &&
    !isReturn(cue) &&
    other.meaning.cue === 'historic' &&
    other.from === mention.to &&
    cue.from >= other.to,
  // "Impression: adjustment reaction, not depression": the denial that stands right before, where a comma parts it from the guess.
  (cue, other, mention, passage) =>
    cue.meaning.cue === 'possible' &&
    other.meaning.cue === 'negation' &&
    cue.to <= other.from &&
    other.to <= mention.from &&
    mention.from - other.to <= 2 &&
    partsBetween(passage, cue.to, other.from + 1),
];

/** Leaves out the cues in the scope of which a mention stands and that give way to another, and the plans that are about something else. */
export function withoutOutweighed(passage: Passage, mention: Span, inScope: readonly Cue[]): Cue[] {
  const isOneKind = inScope.every(({ meaning }) => meaning.cue === inScope[0]?.meaning.cue);
  const others = isOneKind ? [] : inScope.filter(({ meaning }) => conflicting.has(meaning.cue));
  return inScope.filter(
    (cue) =>
      !isPlanForAnother(passage, mention, cue) &&
      !isReasonOfRisk(passage, mention, cue) &&
      !isOfWhom(passage, mention, cue) &&
      !isDateOfDenial(passage, mention, cue) &&
      !isResultOfAnother(passage, mention, cue) &&
      !isOutcomeOfNothing(passage, mention, cue, inScope) &&
      !isTreatmentAgreed(passage, mention, cue) &&
      !isDischargeFromWard(passage, mention, cue) &&
      !others.some((other) => other !== cue && losesTo.some((loses) => loses(cue, other, mention, passage))),
  );
}

const conflicting = new Set(['possible', 'current', 'negation', 'historic', 'hypothetical']);

/** "Off work with depression, placement to be reviewed": behind a comma something else is named, and the plan is about that. */
function isPlanForAnother({ tokens, breaks }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical' || cue.meaning.side !== 'after' || cue.from < mention.to) return false;
  for (let at = cue.from; at > mention.to; at -= 1)
    if ((breaks[at] as number) >= 1 || tokens[at - 1]?.word === ',') return at < cue.from && !pointers.has(tokens[at]?.word ?? '');
  return false;
}

const reasons = new Set(['due', 'because', 'owing', 'given']);

/** "At risk due to mum's drinking": the risk is to come, its reason is there. */
function isReasonOfRisk({ tokens }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical' || cue.to > mention.from) return false;
  if (!tokens.slice(cue.from, cue.to).some(({ word }) => word === 'risk' || word === 'risks')) return false;
  return tokens.slice(cue.to - 1, mention.from).some(({ word }) => reasons.has(word));
}

const farthestWho = 8;
const nowVerbs = new Set(['is', 'has', 'takes', 'uses', 'drinks', 'smokes', 'was', 'had']);

/** "If he finds her she will go to her aunt, who is on methadone": what is told of somebody in passing waits for nothing. */
function isOfWhom({ tokens }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical' || cue.to > mention.from) return false;
  for (let at = mention.from - 1; at > Math.max(cue.to, mention.from - farthestWho); at -= 1)
    if (tokens[at]?.word === 'who') return tokens[at - 1]?.word === ',' && nowVerbs.has(tokens[at + 1]?.word ?? '');
  return false;
}

/** "Clear for drugs at 32 weeks": the week in which something was not found is not denied. */
function isDateOfDenial({ tokens }: Passage, mention: Span, cue: Cue): boolean {
  const isWeek = tokens[mention.from]?.word === 'at' && tokens[mention.from + 1]?.kind === 'number';
  return isWeek && cue.meaning.cue === 'negation' && cue.to <= mention.from;
}

const testWords = new Set(
  'test tests screen screens swab swabs sample samples uds result results all both drug drugs it they was were is are came come back and'.split(
    ' ',
  ),
);

/** "Drinks daily, Covid test negative": behind a comma a result is of what it names. */
function isResultOfAnother({ tokens, breaks }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.sort !== 'result' || cue.from < mention.to) return false;
  let start = cue.from;
  while (start > mention.to && tokens[start - 1]?.word !== ',' && (breaks[start] as number) < 2) start -= 1;
  if (start <= mention.to) return false;
  return tokens.slice(start, cue.from).some(({ word, kind }) => kind === 'word' && !testWords.has(word));
}

/** "Drunk at the door, searched his room and found nothing": only a report comes to nothing. */
function isOutcomeOfNothing({ tokens, breaks, index }: Passage, mention: Span, cue: Cue, inScope: readonly Cue[]): boolean {
  if (cue.meaning.sort !== 'outcome') return false;
  if (inScope.some(({ meaning }) => meaning.sort === 'telling' || meaning.cue === 'not-asked')) return false;
  const reports = index.sets.get('reporting');
  return !tokens.slice(scopeStart(breaks, mention.from, 4), cue.from).some(({ word }) => reports?.has(word));
}

/** "Overdose, seen by liaison, discharged": home from hospital, and nothing is over. "Saw CAMHS for anxiety, discharged" is. */
function isDischargeFromWard({ tokens, breaks, index }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.sort !== 'coda') return false;
  const [acute, seen] = [index.sets.get('acute'), index.sets.get('seento')];
  const told = tokens.slice(scopeStart(breaks, mention.from, 4), cue.from);
  return told.some(({ word }) => acute?.has(word)) || !told.some(({ word }) => seen?.has(word));
}

/** "Agreed to go to MARAC", "agreed to start detox": whoever agrees to be helped has what the help is for. */
function isTreatmentAgreed({ tokens, index }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.sort !== 'agreement' || cue.to > mention.to) return false;
  const helps = index.sets.get('treatment');
  return tokens.slice(mention.from, mention.to).some(({ word }) => helps?.has(word));
}

const pointers = new Set(['which', 'this', 'it', 'that', 'these', 'and', 'or', 'any', ',']);

function isReturn(cue: Cue): boolean {
  return cue.meaning.sort === 'return';
}

function partsBetween({ breaks }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((breaks[at] as number) >= 1) return true;
  return false;
}
