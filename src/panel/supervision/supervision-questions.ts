import { mergeSameFlags } from '../../core/packs/same-flag.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { SupervisionCase, SupervisionState } from '../../messages/supervision-state.ts';
import { uncheckedScreens } from '../checklist/unchecked-screens.ts';
import { flagSections } from '../flags/flag-sections.ts';
import { standingTitle } from '../flags/standing-title.ts';
import { detailProgress, progressWords } from '../pictures/child-progress.ts';
import { amountWords } from '../words/due-words.ts';
import { limitLine } from '../words/limit-words.ts';
import { startName } from '../words/page-text.ts';
import { sourceList } from '../words/source-words.ts';
import type { Naming } from './naming.ts';
import { recordedOfAdults } from './recorded-of-adults.ts';

/** One thing to talk about in supervision: what the record shows, and an open question. */
export interface SupervisionQuestion {
  key: string;
  shows: string;
  asks: string;
  source: string;
}

/** The questions of one case in the order of the panel, what is recorded of adults before the details, then what was done late and what could not be checked. */
export function supervisionQuestions(one: SupervisionCase, state: SupervisionState, naming: Naming): SupervisionQuestion[] {
  const outcomes = mergeSameFlags(one.outcomes);
  const flags = flagSections(outcomes).filter(({ id }) => id !== 'missing');
  const late = one.outcomes.filter((outcome) => outcome.state === 'done-late' && !outcome.theirs && outcome.tier === 'core');
  return [
    ...flags.flatMap((section) => section.flags.map((flag) => questionOf(flag, state, naming))),
    ...adultQuestions(one, state, naming),
    ...detailQuestions({ ...one, outcomes }, state, naming),
    ...late.map((outcome) => questionOf(outcome, state, naming)),
    ...uncheckedQuestion(one),
  ];
}

const asks: Record<NonNullable<Outcome['state']>, string> = {
  overdue: 'What has stood in the way, who will do it, and by when?',
  due: 'Who is doing this?',
  breach: 'What was the reason, and where is it written down?',
  'no-response': 'Has it been done? If so, where is it recorded?',
  'not-asked': 'What makes it hard to ask here, and how could it be asked?',
  present: 'What does this mean for each child?',
  missing: 'How can this be found out?',
  'done-late': 'What got in the way, and would it again?',
};

function questionOf(outcome: Outcome, state: SupervisionState, naming: Naming): SupervisionQuestion {
  const subject = naming(outcome.subjectKey, outcome.subject);
  const standing = standingWords(outcome, state);
  return {
    key: `${outcome.rule}/${outcome.subjectKey}`,
    shows: `${standingTitle(outcome)}${subject ? ` (${subject})` : ''}${standing}.`,
    asks: asks[outcome.state ?? 'no-response'],
    source: sourceList([outcome, ...outcome.alsoIn], state.protocols),
  };
}

function adultQuestions({ record }: SupervisionCase, { now }: SupervisionState, naming: Naming): SupervisionQuestion[] {
  return recordedOfAdults(record, naming, now)
    .filter(({ isToTalkAbout }) => isToTalkAbout)
    .map(({ key, words }) => ({ key: `adult/${key}`, shows: words, asks: asks.present, source: '' }));
}

function standingWords(outcome: Outcome, { now, bankHolidays }: SupervisionState): string {
  if (outcome.state === 'done-late') return outcome.late ? `: done ${outcome.late} late` : ': done late';
  if (!outcome.due) return '';
  return `: ${limitLine(outcome, now, bankHolidays)}`;
}

function detailQuestions(one: SupervisionCase, state: SupervisionState, naming: Naming): SupervisionQuestion[] {
  return detailProgress(one.outcomes, one.record)
    .filter(({ flags }) => flags.length > 0)
    .map((progress) => ({
      key: `details/${progress.key}`,
      shows: `${startName((progress.type === 'case' ? null : naming(progress.key, progress.name)) ?? 'The record as a whole')}: ${progressWords(progress)}. ${gapWords(progress.flags)}`,
      asks: 'Who can find these out, and when is the next chance to ask?',
      source: sourceList(
        progress.flags.flatMap((flag) => [flag, ...flag.alsoIn]),
        state.protocols,
      ),
    }));
}

/** "Not recorded: date of birth; school." The titles say "not recorded" each for itself; in a list once is enough. */
function gapWords(flags: Outcome[]): string {
  const plain = flags.filter(({ title }) => notRecorded.test(title)).map(({ title }) => lowerFirst(title.replace(notRecorded, '')));
  const others = flags.filter(({ title }) => !notRecorded.test(title)).map(({ title }) => `${title}.`);
  return [...(plain.length > 0 ? [`Not recorded: ${plain.join('; ')}.`] : []), ...others].join(' ');
}

const notRecorded = / (?:(?:is|are) )?not recorded/;

/** "Date of birth" as "date of birth"; "GP" stays. */
function lowerFirst(words: string): string {
  return /^[A-Z][A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function uncheckedQuestion(one: SupervisionCase): SupervisionQuestion[] {
  const screens = uncheckedScreens(one.outcomes);
  const count = screens.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  if (count === 0) return [];
  const named = screens.flatMap(({ screen }) => screen ?? []);
  return [
    {
      key: 'unchecked',
      shows: `${amountWords(count, 'point')} could not be checked on the screens opened${named.length > 0 ? `; usually on: ${named.join(', ')}` : ''}.`,
      asks: 'Shall we open these screens together?',
      source: '',
    },
  ];
}
