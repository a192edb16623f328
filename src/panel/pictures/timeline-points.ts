import type { Outcome } from '../../core/schemas/outcome.ts';
import { titleAsDone, titleAsYet } from '../flags/title-as-done.ts';
import { dueWords } from '../words/due-words.ts';
import { limitInForce } from '../words/limit-in-force.ts';

const pointKinds = ['event', 'done', 'done-late', 'due', 'overdue', 'unknown'] as const;
export type PointKind = (typeof pointKinds)[number];

/** One dated thing of the case: what a limit runs from, or a limit and how it stands. */
export interface TimelinePoint {
  kind: PointKind;
  /** ISO local date or minute. */
  at: string;
  title: string;
  subject: string | null;
  /** How it stands, in words. */
  words: string;
}

/** The case's dated actions with their limits, earliest first. Only this user's core points; each event once. */
export function timelinePoints(
  outcomes: Outcome[],
  factNames: Record<string, string>,
  now: string,
  bankHolidays: string[],
): TimelinePoint[] {
  const dated = outcomes.filter(({ due, tier, theirs, outcome }) => due && tier === 'core' && !theirs && outcome !== 'not-applicable');
  const points = [
    ...dated.flatMap((outcome) => eventOf(outcome, factNames)),
    ...dated.map((outcome) => limitOf(outcome, now, bankHolidays)),
  ];
  const unique = new Map(points.map((point) => [`${point.kind}|${point.at}|${point.title}|${point.subject ?? ''}`, point]));
  return [...unique.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const pressing: PointKind[] = ['overdue', 'due', 'event', 'unknown', 'done-late', 'done'];

/** As many points as wanted: what is overdue or due, what the limits run from, then the rest; of what is due the nearest, else the newest of each kind; earliest first. */
export function mostPressing(points: TimelinePoint[], count: number): TimelinePoint[] {
  const byKind = (kind: PointKind): TimelinePoint[] => {
    const earliestFirst = points.filter((point) => point.kind === kind);
    return kind === 'due' ? earliestFirst : earliestFirst.reverse();
  };
  const chosen = new Set(pressing.flatMap(byKind).slice(0, count));
  return points.filter((point) => chosen.has(point));
}

function eventOf({ clock }: Outcome, factNames: Record<string, string>): TimelinePoint[] {
  const name = clock ? factNames[clock.startFact] : undefined;
  if (!clock || !name) return [];
  return [{ kind: 'event', at: clock.startAt, title: name.charAt(0).toUpperCase() + name.slice(1), subject: null, words: '' }];
}

function limitOf(outcome: Outcome, now: string, bankHolidays: string[]): TimelinePoint {
  const kind = kindOf(outcome);
  const title = titleOf(outcome.title, kind);
  const at = (kind === 'done' ? outcome.due : limitInForce(outcome, now)?.day) ?? '';
  return { kind, at, title, subject: outcome.subject, words: wordsOf(outcome, kind, now, bankHolidays) };
}

/** How it stands, said of the thing itself: what is still to be done is "not yet" done. */
function titleOf(title: string, kind: PointKind): string {
  if (kind === 'overdue') return title;
  return kind === 'due' ? titleAsYet(title) : titleAsDone(title);
}

function kindOf({ outcome, state }: Outcome): PointKind {
  if (outcome === 'cannot-tell') return 'unknown';
  if (state === 'done-late' || state === 'overdue' || state === 'due') return state;
  return outcome === 'clear' ? 'done' : 'due';
}

function wordsOf(outcome: Outcome, kind: PointKind, now: string, bankHolidays: string[]): string {
  if (kind === 'unknown') return 'limit; not on the screens opened';
  if (kind === 'done') return 'done within the limit';
  if (kind === 'done-late') return outcome.late ? `done ${outcome.late} late` : 'done late';
  const words = dueWords(outcome, now, bankHolidays);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
