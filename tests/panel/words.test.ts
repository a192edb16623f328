import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseContacts, isOpen } from '../../src/panel/flags/choose-contact.ts';
import { titleAsDone, titleAsYet } from '../../src/panel/flags/title-as-done.ts';
import { childAge } from '../../src/panel/words/child-age.ts';
import { dayWords } from '../../src/panel/words/date-words.ts';
import { clockWords, dueDayWords, dueWords, workingDaysUntil } from '../../src/panel/words/due-words.ts';
import { limitLine, limitWords } from '../../src/panel/words/limit-words.ts';
import { pageText, shorten } from '../../src/panel/words/page-text.ts';
import { isStale, readingAge } from '../../src/panel/words/reading-age.ts';
import { editionWords, protocolName, sourceList, sourceWords } from '../../src/panel/words/source-words.ts';
import { camden, fact, friday, outcome, record } from './make.ts';

describe('how a limit stands', () => {
  const words = (due: string, now = friday, more = {}) => dueWords(outcome('rule', { state: 'due', due, ...more }), now, ['2026-06-15']);

  it('counts hours where the limit has a time and is near', () => {
    expect(words('2026-06-12T16:30')).toBe('6 hours left');
    expect(words('2026-06-12T10:40')).toBe('40 minutes left');
    expect(words('2026-06-12T11:00')).toBe('1 hour left');
  });

  it('is not yet late in the minute of the limit', () => {
    expect(words('2026-06-12T10:00')).toBe('1 minute left');
    expect(words('2026-06-12T09:59')).toBe('Overdue by 1 minute');
  });

  it('lets a date run to the end of its day in London', () => {
    expect(words('2026-06-12', '2026-06-12T22:59:00Z')).toBe('Due today');
    expect(words('2026-06-12', '2026-06-12T23:00:00Z')).toBe('Overdue by 1 day');
  });

  it('says tomorrow, then days', () => {
    expect(words('2026-06-13')).toBe('Due tomorrow');
    expect(words('2026-06-16')).toBe('4 days left');
  });

  it('counts working days where the limit does, without weekends and bank holidays', () => {
    const clock = {
      words: '10 working days from the referral',
      startFact: 'referral.madeAt',
      startAt: '2026-06-05',
      readings: null,
      holidaysSkipped: [],
    };
    expect(words('2026-06-19', friday, { clock })).toBe('4 working days left');
    expect(workingDaysUntil('2026-06-12', '2026-06-15', ['2026-06-15'])).toBe(0);
  });

  it('takes how late from the rules where they say it', () => {
    expect(words('2026-06-08', friday, { late: '4 working days' })).toBe('Overdue by 4 working days');
  });

  it('counts hours left across the end of summer time', () => {
    expect(words('2026-10-25T03:00', '2026-10-24T23:00:00Z')).toBe('4 hours left');
  });
});

describe('a limit with its day', () => {
  const says = (now: string, more: Parameters<typeof outcome>[1] = {}) => {
    const { stands, day } = limitWords(outcome('gap', { state: 'due', due: '2026-06-12', ...more }), now, []);
    return day ? `${stands} | ${day}` : stands;
  };
  const clock = {
    words:
      '5 days from gap noted (7 June 2026); the document says only "days": 12 June 2026 by calendar days, 15 June 2026 by working days',
    startFact: 'admission.childInfoGapNotedAt',
    startAt: '2026-06-07',
    readings: { calendar: '2026-06-12', working: '2026-06-15' },
    holidaysSkipped: [],
  };

  it('says how much is left and until when', () => {
    expect(says('2026-06-07T09:00:00Z')).toBe('5 days left | until Friday 12 June');
    expect(says('2026-06-11T09:00:00Z')).toBe('Due tomorrow | Friday 12 June');
    expect(says('2026-06-12T09:00:00Z')).toBe('Due today | Friday 12 June');
    expect(says('2026-06-13T09:00:00Z')).toBe('Overdue by 1 day | was due Friday 12 June');
    expect(says(friday, { due: '2026-06-12T16:30' })).toBe('6 hours left | until Friday 12 June, 16:30');
    expect(says(friday, { due: null })).toBe('Due');
  });

  it('of two readings of "days" keeps to the earlier, counts its own days and says the other', () => {
    expect(says('2026-06-07T09:00:00Z', { clock })).toBe('5 days left | until Friday 12 June; Monday 15 June if working days are meant');
    expect(says('2026-06-12T09:00:00Z', { clock })).toBe('Due today | Friday 12 June; Monday 15 June if working days are meant');
  });

  it('is not overdue before the later reading has passed, and is late from that one', () => {
    expect(says('2026-06-13T09:00:00Z', { clock })).toBe(
      '1 working day left | until Monday 15 June, if working days are meant; otherwise it was Friday 12 June',
    );
    expect(says('2026-06-16T09:00:00Z', { clock, state: 'overdue', late: '1 day' })).toBe(
      'Overdue by 1 day | was due Monday 15 June at the latest',
    );
  });

  it('counts backwards the same: before an event the reading by working days ends first', () => {
    const readings = { calendar: '2026-06-12', working: '2026-06-10' };
    expect(says('2026-06-08T09:00:00Z', { due: '2026-06-10', clock: { ...clock, readings } })).toBe(
      '2 working days left | until Wednesday 10 June; Friday 12 June if calendar days are meant',
    );
    expect(says('2026-06-11T09:00:00Z', { due: '2026-06-10', clock: { ...clock, readings } })).toBe(
      'Due tomorrow | Friday 12 June, if calendar days are meant; otherwise it was Wednesday 10 June',
    );
  });

  it('of what is booked past a limit that still runs says that, not how much is left', () => {
    expect(says('2026-06-07T09:00:00Z', { state: 'overdue', late: '3 days' })).toBe('Booked 3 days too late | until Friday 12 June');
  });

  it('reads as one line in a list', () => {
    expect(limitLine(outcome('gap', { state: 'due', due: '2026-06-12' }), '2026-06-07T09:00:00Z', [])).toBe(
      '5 days left, until Friday 12 June',
    );
  });
});

describe('a clock', () => {
  it('reads as a sentence', () => {
    expect(clockWords('15 working days from: strategy discussion (phone) (26 March 2026); bank holiday 6 April not counted')).toBe(
      '15 working days from strategy discussion (phone), 26 March 2026; bank holiday 6 April not counted',
    );
    expect(clockWords('the day of admission')).toBe('the day of admission');
  });
});

describe('dates', () => {
  it('names the weekday, and the year only where it is another', () => {
    expect(dueDayWords('2026-06-12T16:30', friday)).toBe('Friday 12 June, 16:30');
    expect(dayWords('2027-01-04', '2026-06-12')).toBe('Monday 4 January 2027');
  });

  it('says how old a reading is and when that is too old', () => {
    expect(readingAge('2026-06-12T08:59:35Z', friday)).toBe('20 seconds ago');
    expect(readingAge('2026-06-12T08:56:00Z', friday)).toBe('4 minutes ago');
    expect(readingAge('2026-06-10T08:00:00Z', friday)).toBe('on 10 June 2026 at 09:00');
    expect(isStale('2026-06-12T08:50:00Z', friday)).toBe(false);
    expect(isStale('2026-06-12T08:49:59Z', friday)).toBe(true);
  });
});

describe('the age of a child', () => {
  const aged = (value: string | null, status: 'recorded' | 'conflicting' = 'recorded') =>
    childAge(record([], { facts: [fact('child.dateOfBirth', { entity: 'child:1', value, status })] }), 'child:1', '2026-06-12');

  it.each([
    ['2023-06-12', 'aged 3'],
    ['2023-06-13', 'aged 2'],
    ['2025-01-12', '17 months'],
    ['2026-06-01', 'under a month'],
    ['2026-07-01', null],
    ['about 2020', null],
    [null, null],
  ])('born %s is %s', (born, age) => expect(aged(born)).toBe(age));

  it('is not said where two dates of birth differ', () => expect(aged('2023-06-12', 'conflicting')).toBeNull());
});

describe('words of the page', () => {
  it('loses what reorders, hides or fakes text and keeps the rest', () => {
    expect(pageText('No\u202E gaps\u200B\u2066 found\u{E0041}')).toBe('No gaps found');
    expect(pageText('  Siân\n\tO’Brien ')).toBe('Siân O’Brien');
    expect(pageText(`Z${'\u0351'.repeat(40)}`).length).toBeLessThan(5);
  });

  it('never keeps a control or format character, whatever the page holds, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = pageText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(pageText(shown)).toBe(shown);
      }),
    );
  });

  it('is cut between words and never inside a letter', () => {
    expect(shorten('one two three four', 11)).toEqual({ text: 'one two…', isCut: true });
    expect(shorten('👩‍👧'.repeat(3), 50).isCut).toBe(false);
  });
});

describe('the contact', () => {
  const flag = outcome('rule', { contact: 'duty-team' });
  const choose = (now: string, more = {}) =>
    chooseContacts(flag, { protocols: [camden], area: null, bankHolidays: ['2026-08-31'], ...more }, now);

  it('is the office by day and the out-of-hours number in the evening, at the weekend and on a bank holiday', () => {
    expect(choose(friday)[0]).toMatchObject({ phone: '020 7946 0100', isOutOfHours: false, check: 'number of 2007, check it' });
    expect(choose('2026-06-12T16:00:00Z')[0]).toMatchObject({ phone: '020 7946 0199', isOutOfHours: true });
    expect(choose('2026-06-13T10:00:00Z')[0]?.isOutOfHours).toBe(true);
    expect(choose('2026-08-31T10:00:00Z')[0]?.isOutOfHours).toBe(true);
  });

  it('is the out-of-hours number after the usual hours where the document names one and gives no hours', () => {
    const [office, ...others] = camden.contacts;
    const protocols = [{ ...camden, contacts: [{ ...office, open: undefined }, ...others] as typeof camden.contacts }];
    expect(choose('2026-06-12T17:30:00Z', { protocols })[0]?.isOutOfHours).toBe(true);
    expect(choose(friday, { protocols })[0]?.isOutOfHours).toBe(false);
  });

  it('reads opening days as people write them', () => {
    const on = (days: string, now: string) =>
      isOpen({ id: 'a', name: 'A', phone: '1', asOf: '2007', open: { days, from: '09:00', to: '17:00' } }, now, []);
    expect(on('Mon-Thu', friday)).toBe(false);
    expect(on('Monday, Wednesday and Friday', friday)).toBe(true);
    expect(on('every day', '2026-06-13T10:00:00Z')).toBe(true);
  });

  it('is open by the hours of the day where they differ from day to day', () => {
    const open = [
      { days: 'Mon-Thu', from: '09:00', to: '17:15' },
      { days: 'Fri', from: '09:00', to: '17:00' },
    ];
    const at = (now: string) => isOpen({ id: 'a', name: 'A', phone: '1', asOf: '2007', open }, now, []);
    expect(at('2026-06-12T15:59:00Z')).toBe(true);
    expect(at('2026-06-12T16:05:00Z')).toBe(false);
    expect(at('2026-06-11T16:05:00Z')).toBe(true);
    expect(at('2026-06-13T10:00:00Z')).toBe(false);
  });

  it('is the team of the area, its counterpart being the same id but for one word', () => {
    const contacts = ['north', 'south'].map((side) => ({
      id: `duty-${side}`,
      name: side,
      phone: side,
      areas: [side, 'Camden'],
      asOf: '2008',
    }));
    const protocols = [{ ...camden, contacts }];
    const of = (area: string | null) =>
      chooseContacts(outcome('rule', { contact: 'duty-north' }), { protocols, area, bankHolidays: [] }, friday);
    expect(of('south').map(({ name }) => name)).toEqual(['south']);
    expect(of(null).map(({ name, area }) => [name, area])).toEqual([
      ['north', 'north, Camden'],
      ['south', 'south, Camden'],
    ]);
    expect(of('Camden')).toHaveLength(2);
    expect(of('elsewhere').map(({ name, area }) => [name, area])).toEqual([['north', 'north, Camden']]);
  });

  it('is nobody where the rule names none', () => {
    expect(chooseContacts(outcome('rule'), { protocols: [camden], area: null, bankHolidays: [] }, friday)).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    ['Social worker not told of the admission', 'Social worker told of the admission'],
    ['Who is looking after the children is not recorded', 'Who is looking after the children is recorded'],
    ['No contact between the services in the last week', 'Contact between the services in the last week'],
    ['Not asked whether the patient has parental responsibility', 'Asked whether the patient has parental responsibility'],
    ['Neither date of birth nor age is recorded', 'Either date of birth or age is recorded'],
    ['Assessment does not cover the three domains', 'Assessment covers the three domains'],
    ['Referrer has had no feedback within 72 hours', 'Referrer has had feedback within 72 hours'],
  ])('"%s" of what is in place reads "%s"', (title, done) => expect(titleAsDone(title)).toBe(done));

  it.each(['Looked-after child not visited for more than six weeks', 'Consent not given, and the children’s service not asked for advice'])(
    '"%s" does not turn plainly and stays',
    (title) => expect(titleAsDone(title)).toBe(title),
  );
});

describe('a title whose limit still runs', () => {
  it.each([
    ['Gap in information about a child not followed up in five days', 'Gap in information about a child not yet followed up'],
    ['Urgent telephone referral not confirmed in writing within 48 hours', 'Urgent telephone referral not yet confirmed in writing'],
    ['Initial assessment not completed within 10 working days of the referral', 'Initial assessment not yet completed'],
    [
      'Information given out of hours not sent to the duty team on the next working day',
      'Information given out of hours not yet sent to the duty team',
    ],
    ['Looked-after child not visited within a week of the placement', 'Looked-after child not yet visited'],
    ['No outcome letter within 72 hours', 'No outcome letter yet'],
    ['Referrer has had no feedback within 72 hours', 'Referrer has had no feedback yet'],
    ['Social worker not told of the admission', 'Social worker not yet told of the admission'],
    ['Child under five; health visitor not invited to the CPA meeting', 'Child under five; health visitor not invited to the CPA meeting'],
  ])('"%s" reads "%s"', (title, yet) => expect(titleAsYet(title)).toBe(yet));
});

describe('the source', () => {
  it('calls a protocol by the first part of its name that says enough', () => {
    expect(protocolName({ name: 'Barnet, Enfield and Haringey: safeguarding children' })).toBe('Barnet, Enfield and Haringey');
    expect(protocolName({ name: 'Camden joint working protocol, mental health services' })).toBe('Camden joint working protocol');
    expect(protocolName({ name: 'Torbay threshold guide' })).toBe('Torbay threshold guide');
  });

  it('names protocol, edition and section shortly', () => {
    expect(sourceWords({ protocol: 'camden', section: '13' }, [camden])).toBe('Camden protocol (2007), section 13');
    const places = ['10.1(i)', '10.1(iv)', 'Targeted', '10.1(i)'].map((section) => ({ protocol: 'camden', section }));
    expect(sourceList(places, [camden])).toBe('Camden protocol (2007), sections 10.1(i) and 10.1(iv); Targeted');
    expect(sourceList([...places.slice(0, 1), { protocol: 'other', section: '2' }], [camden])).toBe(
      'Camden protocol (2007), section 10.1(i); other, section 2',
    );
    expect(sourceWords({ protocol: 'camden', section: 'Targeted' }, [camden])).toBe('Camden protocol (2007), Targeted');
    expect(sourceWords({ protocol: 'camden', section: '10.14 and 10.15' }, [camden])).toContain('sections 10.14 and 10.15');
    expect(editionWords({ edition: 'Safeguarding protocol of the County, September 2017, second printing' })).toBe('September 2017');
    expect(editionWords({ edition: 'Edition citing the procedures of 2010 and the strategy of 2011; for review July 2014' })).toBe(
      'undated, not before 2011',
    );
    expect(editionWords({ ...camden, edition: 'Joint protocol of the Trust and the Council; undated, not before 2008' })).toBe(
      'undated, not before 2008',
    );
  });
});
