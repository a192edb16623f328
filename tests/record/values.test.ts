import { describe, expect, it } from 'vitest';
import { isBlankWord, isDeclaredNone, parseYesNo } from '../../src/record/values/answers.ts';
import { parseAge } from '../../src/record/values/parse-age.ts';
import { findDates, parseDate } from '../../src/record/values/parse-date.ts';
import { looksLikeName, parseName } from '../../src/record/values/parse-name.ts';
import { parsePeople } from '../../src/record/values/parse-people.ts';
import { typeValue } from '../../src/record/values/type-value.ts';
import { lexicon, screen, today, vocabulary } from './helpers.ts';

function typed(fact: string, value: string) {
  const reading = screen('Screen', [{ label: 'Label', value }]).frames[0]?.readings[0];
  const definition = vocabulary.get(fact);
  if (!reading || !definition) throw new Error(fact);
  const { status, value: found } = typeValue(reading, definition, lexicon, today);
  return status === 'recorded' ? found : status;
}

describe('dates as British records write them', () => {
  it.each([
    ['03/04/2026', '2026-04-03'],
    ['3.4.26', '2026-04-03'],
    ['31 03 1980', '1980-03-31'],
    ['3-Mar-98', '1998-03-03'],
    ['3rd March 2026', '2026-03-03'],
    ['Tuesday 3 March, 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['2026-03-03T14:05:00Z', '2026-03-03T14:05'],
    ['03/03/2026 14:05', '2026-03-03T14:05'],
    ['3 March 2026 at 2.05pm', '2026-03-03T14:05'],
    ['14:05 on 03/03/2026', '2026-03-03T14:05'],
    ['03/03/2026 1405hrs', '2026-03-03T14:05'],
    ['18 November 2026 at 09:04 pm', '2026-11-18T21:04'],
    ['31/02/2026', null],
    ['12/05/2018 and 13/05/2018', null],
    ['99/99/9999', null],
  ])('reads %s as %s', (text, expected) => {
    expect(parseDate(text, today)).toBe(expected);
  });

  it('reads a month first only where nothing else is a date', () => {
    expect(parseDate('07/19/2014', '2026-01-01')).toBe('2014-07-19');
    expect(parseDate('07/09/2014', '2026-01-01')).toBe('2014-09-07');
    expect(parseDate('Mar/14/2017', '2026-01-01')).toBe('2017-03-14');
    expect(parseDate('31/02/2014', '2026-01-01')).toBeNull();
  });

  it('takes neither telephone nor NHS numbers for dates', () => {
    expect(findDates('020 8123 4567, 999 123 4567, 07700 900461', today)).toEqual([]);
  });
});

describe('ages, names and lists of children', () => {
  it.each([
    ['4y 3m', 4.25],
    ['8 months', 0.67],
    ['Age 4', 4],
    ['(7)', 7],
    ['6 weeks old', 0.12],
    ['36 yrs', 36],
    ['unknown', null],
    ['2014-06-09', null],
  ])('reads the age %s as %s', (text, expected) => {
    expect(parseAge(text)).toBe(expected);
  });

  it.each([
    ['DOYLE, Kai', 'Kai Doyle'],
    ['Monika KOWALCZYK', 'Monika Kowalczyk'],
    ['Sean O’BRIEN-HALE', 'Sean O’Brien-Hale'],
    ['Kai Doyle (3)', 'Kai Doyle'],
    ["O'BRIEN, Niamh (Miss)", "Niamh O'Brien"],
    ['Ms Farah Malik', 'Farah Malik'],
    ['Ivy, DOB 12/05/2018', 'Ivy'],
  ])('reads the name in %s as %s', (text, expected) => {
    expect(parseName(text)?.name).toBe(expected);
  });

  it('tells a name from a phrase', () => {
    expect(['Kai Doyle', 'DOYLE, Kai', 'Not known', 'Lives with mother', 'see notes'].map(looksLikeName)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('finds every child that one cell names, and none in a phrase', () => {
    expect(parsePeople('Ivy, DOB 12/05/2018', today)).toMatchObject([{ name: 'Ivy', dateOfBirth: '2018-05-12' }]);
    expect(parsePeople('Kai (3) and Leon (8)', today)).toMatchObject([
      { name: 'Kai', age: 3 },
      { name: 'Leon', age: 8 },
    ]);
    expect(parsePeople('Kai Doyle; Leon Doyle', today).map((child) => child.name)).toEqual(['Kai Doyle', 'Leon Doyle']);
    for (const phrase of ['Yes - two sons live with her', 'None', '2', 'See genogram', 'Yes'])
      expect(parsePeople(phrase, today)).toEqual([]);
  });
});

describe('answers', () => {
  it.each([
    ['Yes - two sons live with her', 'yes'],
    ['Y', 'yes'],
    ['No', 'no'],
    ['N', 'no'],
    ['Nil', 'no'],
    ['None known', 'no'],
    ['Not open', 'no'],
    ['Enhanced', null],
  ])('reads %s as %s', (text, expected) => {
    expect(parseYesNo(text, lexicon)).toBe(expected);
  });

  it('tells blank words from declared none', () => {
    for (const word of ['', '-', 'Not recorded', 'Select...', 'TBC', 'Not provided']) expect(isBlankWord(word, lexicon)).toBe(true);
    for (const word of ['None', 'N/A', 'No children', 'Nil', 'No concerns identified'])
      expect([isBlankWord(word, lexicon), isDeclaredNone(word, lexicon)]).toEqual([false, true]);
  });

  it('types a value as its fact asks and guesses nothing', () => {
    expect(typed('admission.healthVisitorInformedAt', 'Yes')).toBe('yes');
    expect(typed('admission.healthVisitorInformedAt', 'Not yet')).toBe('no');
    expect(typed('assessment.substanceServiceAt', 'DHI 12/06/2026')).toBe('2026-06-12');
    expect(typed('conference.initial.heldAt', 'Booked for 18/06/2026')).toBe('no');
    expect(typed('referral.outcomeLetterAt', '31/02/2026')).toBe('conflicting');
    expect(typed('referral.acknowledgedAt', '03/03/2026 or 05/03/2026')).toBe('conflicting');
    expect(typed('concern.significantHarm', 'Likely')).toBe('yes');
    expect(typed('concern.significantHarm', 'Unlikely')).toBe('no');
    expect(typed('referral.urgent', 'Routine')).toBe('no');
    expect(typed('consent.given', 'Declined')).toBe('no');
    expect(typed('adult.parentalResponsibility', 'Not known')).toBe('blank');
    expect(typed('child.relationship', 'Nephew - stays every weekend')).toBe('regular-contact');
    expect(typed('child.relationship', 'Daughter, lives with her')).toBe('household');
    expect(typed('child.relationship', 'Daughter')).toBe('dependent');
    expect(typed('child.dateOfBirth', 'EDD 12/09/2026')).toBe('declared-none');
    expect(typed('case.agencyCount', 'School, HV and CMHT')).toBe(3);
  });
});
