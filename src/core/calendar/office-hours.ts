import type { OpeningHours } from '../conditions/out-of-hours.ts';
import type { PackDetails } from '../schemas/pack.ts';

const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The hours of each office of a pack, beside the areas it serves (null: all). */
export type Offices = readonly { areas: readonly string[] | null; hours: OpeningHours }[];

/** The offices that a pack names, each with its hours by day of the week, Sunday first; null where it is closed. None where the pack says nothing of hours. */
export function officesOf({ officeHours }: Pick<PackDetails, 'officeHours'>): Offices {
  return (officeHours ?? []).map(({ areas, open }) => ({ areas: areas ?? null, hours: dayNames.map((_, day) => hoursOn(day, open)) }));
}

/** The offices that can be meant for a team's area; all of them where it is not set or is none of theirs. */
export function officesFor(offices: Offices, area: string | null): OpeningHours[] {
  const serving = offices.filter(({ areas }) => areas === null || areas.some((each) => each.toLowerCase() === area?.toLowerCase()));
  return (serving.length > 0 ? serving : offices).map(({ hours }) => hours);
}

function hoursOn(day: number, open: readonly { days: string; from: string; to: string }[]): { from: string; to: string } | null {
  const found = open.find(({ days }) => {
    const [first = -1, last = first] = days.split('-').map((name) => dayNames.indexOf(name));
    return (day - first + 7) % 7 <= (last - first + 7) % 7;
  });
  return found ? { from: found.from, to: found.to } : null;
}
