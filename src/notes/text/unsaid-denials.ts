import type { Finding } from '../../core/schemas/finding.ts';
import type { Person } from '../people/person.ts';
import type { Read } from '../read.ts';
import { scopeStart } from './clauses.ts';
import type { Cue } from './cue.ts';
import { type Passage, spanOf } from './passage.ts';
import type { Token } from './tokens.ts';

/** "Dad drinks but mum does not", "her uncle hears voices. Dad has had nothing like that": what is said of one and denied of the other without being named again. */
export function findUnsaidDenials(passage: Passage, kept: readonly Read[]): Finding[] {
  if (kept.length === 0) return [];
  const denials = passage.asides.filter(({ meaning }) => meaning.sort === 'unsaid');
  return denials.flatMap((denial) => {
    if (denial.meaning.side === 'both') return asDeniedNow(passage, kept, denial);
    const person = findDenier(passage, denial);
    if (!person) return [];
    const span = spanOf(passage, Math.min(person.from, denial.from), Math.max(person.to, denial.to));
    return findSaid(passage, kept, denial, person).map((said) => ({
      ...said.finding,
      status: 'absent',
      person: personOf(person),
      ...span,
      cue: null,
    }));
  });
}

/** "Used to drink in the week, now not at all": what was once is denied of today. */
function asDeniedNow(passage: Passage, kept: readonly Read[], denial: Cue): Finding[] {
  const start = scopeStart(passage.breaks, denial.from, 4);
  const said = kept.findLast(({ mention }) => mention.to <= denial.from);
  if (!said || said.mention.from < start || said.finding.status !== 'historic') return [];
  return [{ ...said.finding, status: 'absent', ...spanOf(passage, denial.from, denial.to), cue: null }];
}

/** Of whom it is denied: right before the words, or, where they look ahead, right behind them. */
function findDenier({ people, tokens }: Passage, denial: Cue): Person | null {
  const isAhead = denial.meaning.side === 'before';
  return (
    people.find((person) => (isAhead ? person.from === denial.to && isClauseEnd(tokens[person.to]) : person.to === denial.from)) ?? null
  );
}

/** "But not mum." is said of her, "not mum's fault" is not. */
function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || (token.kind === 'mark' && token.word !== '(');
}

const farthestIntoSentence = 6;

/** The last that was said of another in the same sentence or, where the denial opens its own, in the one before: whatever one place says. */
function findSaid(passage: Passage, kept: readonly Read[], denial: Cue, person: Person): Read[] {
  const { breaks } = passage;
  const start = scopeStart(breaks, denial.from, 4);
  const isOpening = person.from - start <= farthestIntoSentence;
  const from = isOpening && start > 0 ? scopeStart(breaks, start - 1, 4) : start;
  const last = kept.findLast(({ mention }) => mention.to <= denial.from && mention.to <= person.from);
  if (!last || last.mention.from < from) return [];
  return kept.filter(
    (said) =>
      said.mention.to > last.mention.from &&
      said.mention.to <= Math.min(denial.from, person.from) &&
      (isSaidOfAnother(passage, said, person) || isOwnWord(passage, said, denial)),
  );
}

/** "Mum smelt of drink. She says she has not had any": her own word against what was seen, in a sentence of its own. */
function isOwnWord({ tokens, breaks, index }: Passage, { finding, mention }: Read, denial: Cue): boolean {
  const start = scopeStart(breaks, denial.from, 4);
  if (finding.status !== 'present' || mention.from >= start) return false;
  const reports = index.sets.get('report');
  return denial.source.startsWith('denies') || tokens.slice(start, denial.from).some(({ word }) => reports?.has(word));
}

const told = new Set(['present', 'other-person', 'historic']);
const family = new Set(['mother', 'father', 'partner', 'child', 'parents']);
const todays = new Set(['current', 'new', 'present']);

function isSaidOfAnother(passage: Passage, { finding, mention }: Read, person: Person): boolean {
  if (!told.has(finding.status) || mention.meaning.status === 'absent') return false;
  if (finding.factor === 'domestic_abuse') return isPartnerOfToday(passage, person);
  if (person.kind === 'he' || person.kind === 'she')
    return finding.status === 'other-person' || (finding.person !== person.is && person.is !== 'other');
  return family.has(person.is ?? '') && finding.person !== person.is;
}

/** "Ex was violent, current partner is not." */
function isPartnerOfToday({ tokens }: Passage, person: Person): boolean {
  return person.kind === 'partner' && tokens.slice(person.from - 1, person.to).some(({ word }) => todays.has(word));
}

function personOf({ is }: Person): Finding['person'] {
  return is === 'mother' || is === 'father' || is === 'partner' || is === 'child' ? is : 'unspecified';
}
