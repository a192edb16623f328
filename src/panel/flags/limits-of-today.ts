import { addDays } from '../../core/calendar/days.ts';
import type { PanelState } from '../../messages/panel-state.ts';
import { dateWords } from '../words/date-words.ts';
import { isStale, lastReadAt } from '../words/reading-age.ts';
import { protocolName } from '../words/source-words.ts';

/** A thing that makes today's outcomes less than whole, said above them. */
export interface Caution {
  id: string;
  heading: string;
  text: string;
}

/** What to say before the outcomes: a team pack that cannot be used, page still changing, half a reading, old reading, edition past its end, end of the bank-holiday table. */
export function cautions(state: PanelState, now: string, today: string): Caution[] {
  return [
    teamFaults(state),
    nameless(state) ?? unsure(state),
    pageChanging(state),
    partial(state),
    stale(state, now),
    ...outOfDate(state, today),
    calendar(state, today),
  ].filter((one) => one !== null);
}

/** Without a name nothing is joined to what other screens showed, and nothing can be hidden for this person. */
function nameless({ record }: PanelState): Caution | null {
  if (!record || record.subject.name) return null;
  return {
    id: 'nameless',
    heading: 'Whose record is this?',
    text: 'No name can be read on this screen, so it is kept apart from every other. Make sure whose it is before you act on this.',
  };
}

/** A name alone is no identity: two people share one. */
function unsure({ record, caseKey }: PanelState): Caution | null {
  if (!record || caseKey !== null) return null;
  return {
    id: 'unsure',
    heading: 'This screen stands alone',
    text: 'On top of this screen stands a name without a date of birth or number beside it, and two people can share a name. So what other screens show is not added, and nothing can be hidden for this person.',
  };
}

function teamFaults({ teamFaults: faults = [] }: PanelState): Caution | null {
  if (faults.length === 0) return null;
  return {
    id: 'team',
    heading: 'A file of your team’s settings is damaged',
    text: `What it taught and set does not count now. ${faults.join('. ')}. Nothing of it is lost: the settings page has all of it.`,
  };
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

function outOfDate({ protocols }: PanelState, today: string): Caution[] {
  return protocols
    .filter(({ effectiveTo }) => effectiveTo && effectiveTo < today)
    .map((protocol) => ({
      id: `out-of-date-${protocol.id}`,
      heading: `${protocolName(protocol)} is out of date`,
      text: `This edition ended on ${dateWords(protocol.effectiveTo ?? '')}. Ask for the edition in force; until then check each point against it.`,
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
