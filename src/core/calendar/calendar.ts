import * as z from 'zod/mini';

/** rules/calendar/england.yaml: the days on which England does not work besides Saturday and Sunday. */
export const calendarFileSchema = z.strictObject({
  region: z.string(),
  /** First and last day the table covers, ISO local dates; outside them nothing is counted. */
  from: z.iso.date(),
  until: z.iso.date(),
  holidays: z.array(z.strictObject({ on: z.iso.date(), name: z.string() })),
});
export type CalendarFile = z.infer<typeof calendarFileSchema>;

export interface Calendar {
  from: string;
  until: string;
  /** ISO local date -> name. Only weekdays are listed: Saturdays and Sundays never are working days. Plain data, so that it can be bundled as JSON. */
  holidays: Readonly<Record<string, string>>;
}

/** The table of a checked file, to be looked up by day. */
export function makeCalendar(file: CalendarFile): Calendar {
  return { from: file.from, until: file.until, holidays: Object.fromEntries(file.holidays.map((day) => [day.on, day.name])) };
}

const extended = new WeakMap<Calendar, Map<string, Calendar>>();

/** The same calendar with days a team or a proclamation has added (ISO local dates). Asked twice with the same days it gives the same calendar. */
export function withExtraHolidays(calendar: Calendar, extra: readonly string[] | undefined): Calendar {
  if (!extra || extra.length === 0) return calendar;
  const known = extended.get(calendar) ?? new Map<string, Calendar>();
  extended.set(calendar, known);
  const name = extra.join(' ');
  const made = known.get(name) ?? addHolidays(calendar, extra);
  known.set(name, made);
  return made;
}

function addHolidays(calendar: Calendar, extra: readonly string[]): Calendar {
  const added = Object.fromEntries(extra.map((day) => [day, 'extra bank holiday']));
  return { ...calendar, holidays: { ...added, ...calendar.holidays } };
}
