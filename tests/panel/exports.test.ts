import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/panel/flags/calendar-file.ts';
import { noteText } from '../../src/panel/flags/note-text.ts';
import { nurseFamily } from './families.ts';
import { camden, evidence, friday, outcome } from './make.ts';

const nurse = nurseFamily();
const flagOf = (rule: string) => nurse.outcomes.find((one) => one.rule === rule) ?? outcome('none');

describe('the note', () => {
  it('says what is not recorded, where that was read, the limit and what the protocol asks, in UK dates', () => {
    expect(noteText(flagOf('camden-services-not-told'), nurse, friday)).toBe(
      [
        'Children’s services not told of the admission.',
        'Limit: 11 June 2026 (the day of admission, 11 June 2026 at 22:15); overdue by 1 day.',
        'Not recorded: referral to children’s services.',
        'Children’s services informed of admission: blank (Nursing assessment on admission, read 12 June 2026 at 09:59).',
        'Allocated social worker: "P. Osei, Camden children’s services" (Family and professionals, read 12 June 2026 at 09:59).',
        'Camden protocol (2007), section 13 Admission asks: Ring the duty and assessment team and record whom you spoke to.',
        'Record read with Sightline on 12 June 2026 at 10:00.',
      ].join('\n'),
    );
  });

  it('names a note by its date and author', () => {
    const note = evidence('Progress note', 'Hit her', { note: { on: '2026-05-03', by: 'R. Adeyemi', start: 0, end: 7, cue: null } });
    expect(noteText(outcome('a', { evidence: [note] }), nurse, friday)).toContain('Note of 3 May 2026 by R. Adeyemi: "Hit her"');
  });
});

describe('the calendar file', () => {
  const lines = (due: string, more = {}) =>
    calendarFile(
      outcome('a', {
        due,
        title: 'Referral, in writing; for Ava Doyle',
        subject: 'Ava Doyle',
        evidence: [evidence('DOB', 'Ava Doyle')],
        ...more,
      }),
      [camden],
      friday,
    )?.text.split('\r\n') ?? [];

  it('holds no name', () => {
    const text = lines('2026-06-12').join('').replaceAll(' ', '');
    expect(text).not.toMatch(/Ava|Doyle/);
  });

  it('puts a minute in UTC and a date as a whole day', () => {
    expect(lines('2026-06-12T16:30')).toContain('DTSTART:20260612T153000Z');
    expect(lines('2026-06-12')).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20260612', 'DTEND;VALUE=DATE:20260613']));
  });

  it('escapes and folds as RFC 5545 asks', () => {
    const file = lines('2026-06-12', { title: `${'Längeres ü, '.repeat(20)}` });
    for (const line of file) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.join('')).toContain('\\,');
  });

  it('is not made where there is no limit', () => {
    expect(calendarFile(outcome('a'), [camden], friday)).toBeNull();
  });
});
