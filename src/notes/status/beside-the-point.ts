import type { Span } from '../forms/form-answer.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';

/** Each tells whether a cue, though it reaches a mention, is about something else. */
export const besideThePoint: readonly ((passage: Passage, mention: Span, cue: Cue, inScope: readonly Cue[]) => boolean)[] = [
  isPlanForAnother,
  isReasonOfRisk,
  isOfWhom,
  isDateOfDenial,
  isEffectOnOthers,
  isTakenForGranted,
  isTalkOfSomebody,
  isResultOfAnother,
  isOutcomeOfNothing,
  isTreatmentAgreed,
  isDischargeFromWard,
  isUntilToCome,
  isInForce,
  isAgeOfToday,
];

/** "Off work with depression, placement to be reviewed": behind a comma something else is named, and the plan is about that. */
function isPlanForAnother({ tokens, breaks }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical' || cue.meaning.side !== 'after' || cue.from < mention.to) return false;
  for (let at = cue.from; at > mention.to; at -= 1)
    if ((breaks[at] as number) >= 1 || tokens[at - 1]?.word === ',') return at < cue.from && !pointers.has(tokens[at]?.word ?? '');
  return false;
}

const reasons = new Set(['due', 'because', 'owing', 'given']);

/** "At risk due to mum's drinking", "high risk from her ex": the risk is to come, its reason is there. */
function isReasonOfRisk({ tokens }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical') return false;
  if (!tokens.slice(cue.from, cue.to).some(({ word }) => word === 'risk' || word === 'risks')) return false;
  if (tokens[cue.to - 1]?.word === 'from') return true;
  if (cue.to > mention.from) return false;
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

const owners = new Set(["'s", 'his', 'her', 'their', 'mums', 'dads', 'parental', 'maternal', 'paternal', 'the', 'this', 'that']);
const effects = new Set(['impact', 'effect', 'effects', 'consequences', 'explained', 'explain', 'explaining']);

/** "Worried about the impact of mum's drinking": whose it is named to be has it; "the effects of drinking" are told of in general. */
function isEffectOnOthers({ tokens }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical' || cue.to > mention.from || !isOwned(tokens, mention) || tokens[mention.from - 1]?.word === 'the')
    return false;
  return tokens.slice(cue.from, cue.to).some(({ word }) => effects.has(word));
}

/** "His drinking", "mum's long-standing depression", "the violence". */
function isOwned(tokens: Passage['tokens'], { from }: Span): boolean {
  return owners.has(tokens[from]?.word ?? '') || owners.has(tokens[from - 1]?.word ?? '');
}

/** "He has not sought help for his drinking", "nobody has challenged the violence": a verb stands between, and what it is done about is there. "Has not seen the abuse" still denies. */
function isTakenForGranted({ tokens, breaks, index }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'negation' || cue.meaning.side !== 'before' || cue.to >= mention.from || cue.meaning.sort !== undefined)
    return false;
  const actions = index.sets.get('actsabout');
  const between = tokens.slice(cue.to - 1, mention.from);
  if (cue.to - cue.from > 2 || !isOwned(tokens, mention) || scopeStart(breaks, mention.from, 1) > cue.to) return false;
  return between.some(({ word }) => actions?.has(word));
}

/** "Talked about her depression and how it affects the boys": whose it is was no question. */
function isTalkOfSomebody({ tokens }: Passage, mention: Span, cue: Cue): boolean {
  return cue.meaning.sort === 'talk' && cue.to <= mention.from && isOwned(tokens, mention) && tokens[mention.from - 1]?.word !== 'the';
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

/** "Depressed after Mason, now 9": says how old somebody is. */
function isAgeOfToday({ tokens }: Passage, _mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'current' || tokens[cue.from]?.word !== 'now') return false;
  const behind = tokens[cue.to + 1];
  return (
    tokens[cue.to]?.kind === 'number' && (behind === undefined || behind.kind !== 'word' || behind.word === 'and' || behind.word === 'but')
  );
}

/** "Should he turn up she will ring, non-mol in place": what is in place behind a comma waits for nothing. */
function isInForce({ tokens, breaks }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.cue !== 'hypothetical' || cue.to > mention.from) return false;
  const end = scopeEnd(breaks, mention.to, 1);
  const isThere = tokens
    .slice(mention.to - 1, end)
    .some(({ word }, at) => word === 'in' && inForce.has(tokens[mention.to + at]?.word ?? ''));
  return isThere && tokens[scopeStart(breaks, mention.from, 1) - 1]?.word === ',';
}

const inForce = new Set(['place', 'force']);

const monthNames = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter)/;

/** "CTO in place until June": without a year or a word of the past the month is still to come. */
function isUntilToCome({ tokens, breaks }: Passage, mention: Span, cue: Cue): boolean {
  const isMonth = cue.meaning.cue === 'ended' && monthNames.test(tokens[cue.to - 1]?.word ?? '') && tokens[cue.to]?.kind !== 'number';
  if (!isMonth || !/^(?:until|till)/.test(cue.source) || cue.from < mention.to) return false;
  const told = tokens.slice(scopeStart(breaks, mention.from, 3), cue.from);
  return !told.some(({ word }) => pastWords.has(word) || /..ed$/.test(word));
}

const pastWords = new Set('was were had did drank took used been hit beat left kept got went felt said saw told hurt'.split(' '));

/** "Agreed to go to MARAC", "agreed to start detox": whoever agrees to be helped has what the help is for. */
function isTreatmentAgreed({ tokens, index }: Passage, mention: Span, cue: Cue): boolean {
  if (cue.meaning.sort !== 'agreement' || cue.to > mention.to) return false;
  const helps = index.sets.get('treatment');
  return tokens.slice(mention.from, mention.to).some(({ word }) => helps?.has(word));
}

const pointers = new Set(['which', 'this', 'it', 'that', 'these', 'and', 'or', 'any', ',']);
