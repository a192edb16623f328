import { addDays } from '../core/days.ts';
import { dateWords } from './date-words.ts';
import { isStale, lastReadAt } from './reading-age.ts';
import type { PanelState } from './view-state.ts';

/** A thing that makes today's outcomes less than whole, said above them. */
export interface Caution {
  id: string;
  heading: string;
  text: string;
}

/** What to say before the outcomes: page still changing, half a reading, old reading, replaced edition, end of the bank-holiday table. */
export function cautions(state: PanelState, now: string, today: string): Caution[] {
  return [pageChanging(state), partial(state), stale(state, now), ...superseded(state), calendar(state, today)].filter(
    (one) => one !== null,
  );
}

function pageChanging({ status }: PanelState): Caution | null {
  if (status !== 'page-keeps-changing') return null;
  return {
    id: 'changing',
    heading: 'The page keeps changing',
    text: 'What is below may be half of it. It is read again as soon as the page rests.',
  };
}

function partial({ partial: why }: PanelState): Caution | null {
  return why ? { id: 'partial', heading: 'The page was read in part', text: `${why} What was not read counts as not checked.` } : null;
}

function stale({ record }: PanelState, now: string): Caution | null {
  const last = lastReadAt(record?.screens ?? []);
  if (!last || !isStale(last, now)) return null;
  return {
    id: 'stale',
    heading: 'Read more than ten minutes ago',
    text: 'The record may have changed since. Read the page again before you act on this.',
  };
}

function superseded({ protocols }: PanelState): Caution[] {
  return protocols
    .filter((protocol) => protocol.superseded.length > 0)
    .map((protocol) => ({
      id: `superseded-${protocol.id}`,
      heading: `${protocol.name} (${protocol.edition}) has been replaced in part`,
      text: protocol.superseded.join(' '),
    }));
}

function calendar({ calendarEnds }: PanelState, today: string): Caution | null {
  if (calendarEnds < today) {
    return {
      id: 'calendar',
      heading: 'Bank holidays are out of date',
      text: `The list ended on ${dateWords(calendarEnds)}. Limits in working days cannot be counted until Sightline is updated.`,
    };
  }
  if (calendarEnds > addDays(today, 60)) return null;
  return {
    id: 'calendar',
    heading: 'Bank holidays need an update soon',
    text: `The list ends on ${dateWords(calendarEnds)}. After that, limits in working days cannot be counted.`,
  };
}
