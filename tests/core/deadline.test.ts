import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCalendar } from '../../src/cli/load-packs.ts';
import { addAmount } from '../../src/core/calendar/add-amount.ts';
import { withExtraHolidays } from '../../src/core/calendar/calendar.ts';
import { dateOfDay, dayNumber } from '../../src/core/calendar/days.ts';
import { endOf, epochOf, localMinute } from '../../src/core/calendar/london-time.ts';
import { addWorkingDays, holidaysBetween, workingDaysBetween } from '../../src/core/calendar/working-days.ts';
import { isSummerTime, nextDay, slowAddDays, slowAddMonths, slowAddWorkingDays, slowLocal } from './slow-clock.ts';

const calendar = loadCalendar();
const holidays = new Set(Object.keys(calendar.holidays));
const instant = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2039, 11, 31) / 60_000 }).map((minutes) => minutes * 60_000);
const date = instant.map((epoch) => new Date(epoch).toISOString().slice(0, 10));
/** Minutes around both clock changes of a year. */
const nearChange = fc
  .record({ year: fc.integer({ min: 2020, max: 2039 }), spring: fc.boolean(), minutes: fc.integer({ min: -3000, max: 3000 }) })
  .map(({ year, spring, minutes }) => {
    const end = new Date(Date.UTC(year, spring ? 3 : 10, 0));
    while (end.getUTCDay() !== 0) end.setUTCDate(end.getUTCDate() - 1);
    return end.getTime() + 3_600_000 + minutes * 60_000;
  });
const runs = { numRuns: 2000 };

describe('deadline arithmetic agrees with a slow day-by-day counter, 2020 to 2040', () => {
  test('for the wall time of every instant, clock changes included', () => {
    fc.assert(
      fc.property(fc.oneof(instant, nearChange), (epoch) => localMinute(epoch) === slowLocal(epoch)),
      runs,
    );
  });

  test('for the instant of every wall time that exists once', () => {
    fc.assert(
      fc.property(fc.oneof(instant, nearChange), (epoch) => {
        const local = slowLocal(epoch);
        const isTwice = slowLocal(epoch - 3_600_000) === local || slowLocal(epoch + 3_600_000) === local;
        expect(epochOf(local)).toBe(isTwice ? Math.min(epoch, isSummerTime(epoch) ? epoch : epoch - 3_600_000) : epoch);
      }),
      runs,
    );
  });

  test('for hours, which are elapsed clock hours', () => {
    fc.assert(
      fc.property(fc.oneof(instant, nearChange), fc.constantFrom(1, 4, 24, 48, 72), (epoch, hours) => {
        const start = epochOf(slowLocal(epoch));
        const counted = addAmount(slowLocal(epoch), { hours }, 1, 'calendar', calendar);
        expect(counted ?? null).toBe(slowLocal(start + hours * 3_600_000));
      }),
      runs,
    );
  });

  test('for calendar days and weeks, in both directions', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 200 }), fc.constantFrom(1, -1), (start, days, sign) => {
        expect(addAmount(start, { calendarDays: days }, sign as 1 | -1, 'calendar', calendar) ?? null).toBe(
          slowAddDays(start, sign * days),
        );
        expect(addAmount(start, { weeks: days % 12 }, sign as 1 | -1, 'calendar', calendar) ?? null).toBe(
          slowAddDays(start, sign * 7 * (days % 12)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('for working days, in both directions, with the holidays passed over', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, -1), (start, days, sign) => {
        const counted = addWorkingDays(start, sign * days, calendar);
        const slow = slowAddWorkingDays(start, sign * days, holidays);
        if (slow > calendar.until || slow < calendar.from) return;
        expect(counted).toBe(slow);
        const between: string[] = [];
        for (let on = nextDay(start, sign); on !== slow; on = nextDay(on, sign)) if (holidays.has(on)) between.push(on);
        expect(holidaysBetween(dayNumber(start), dayNumber(slow), calendar)).toEqual(sign === 1 ? between : between.reverse());
        if (sign === 1) expect(workingDaysBetween(dayNumber(start), dayNumber(slow), calendar)).toBe(days);
      }),
      { numRuns: 1000 },
    );
  });

  test('for months and years, which end on the same day number or the last day of the month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40 }), fc.constantFrom(1, -1), (start, months, sign) => {
        expect(addAmount(start, { months }, sign as 1 | -1, 'calendar', calendar) ?? null).toBe(slowAddMonths(start, sign * months));
        expect(addAmount(start, { years: months % 4 }, sign as 1 | -1, 'calendar', calendar) ?? null).toBe(
          slowAddMonths(start, sign * 12 * (months % 4)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('for day numbers there and back', () => {
    for (let on = '2019-12-31'; on < '2041-01-02'; on = nextDay(on, 1)) expect(dateOfDay(dayNumber(on))).toBe(on);
  });
});

describe('the edges of a limit', () => {
  test('a date ends at 23:59:59 local, an hour earlier in UTC while summer time lasts', () => {
    expect(new Date(endOf('2026-07-01')).toISOString()).toBe('2026-07-01T22:59:59.999Z');
    expect(new Date(endOf('2026-12-01')).toISOString()).toBe('2026-12-01T23:59:59.999Z');
  });

  test('48 hours over the spring change end an hour later by the clock', () => {
    expect(addAmount('2026-03-28T10:00', { hours: 48 }, 1, 'calendar', calendar) ?? null).toBe('2026-03-30T11:00');
  });

  test('48 hours over the autumn change end an hour earlier by the clock', () => {
    expect(addAmount('2026-10-24T10:00', { hours: 48 }, 1, 'calendar', calendar) ?? null).toBe('2026-10-26T09:00');
  });

  test('24 hours from a day without a time end with the next day', () => {
    expect(addAmount('2026-06-11', { hours: 24 }, 1, 'calendar', calendar) ?? null).toBe('2026-06-12');
  });

  test('the day of the event is day 0: one working day after a Friday is Monday', () => {
    expect(addWorkingDays('2026-06-12', 1, calendar)).toBe('2026-06-15');
  });

  test('one working day after Christmas Eve 2026 passes over Christmas Day and the substitute for Boxing Day', () => {
    expect(addWorkingDays('2026-12-24', 1, calendar)).toBe('2026-12-29');
  });

  test('a day added by proclamation is not counted', () => {
    const extended = withExtraHolidays(calendar, ['2026-06-15']);
    expect(addWorkingDays('2026-06-12', 1, extended)).toBe('2026-06-16');
  });

  test('nothing is counted past the end of the bank-holiday table', () => {
    expect(addWorkingDays('2040-12-28', 1, calendar)).toBe('2040-12-31');
    expect(addWorkingDays('2040-12-31', 1, calendar)).toBeNull();
    expect(addWorkingDays('2041-01-01', 1, calendar)).toBeNull();
  });
});
