import { addDays } from '../../core/calendar/days.ts';
import { epochOf } from '../../core/calendar/london-time.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { ProtocolShown } from '../../messages/panel-state.ts';
import { limitInForce } from '../words/limit-in-force.ts';
import { sourceWords } from '../words/source-words.ts';

export interface CalendarFile {
  name: string;
  text: string;
}

/** An .ics file (RFC 5545) that holds the rule's own words and the limit that runs now and nothing of any person; null where there is no limit. A calendar is often shared. */
export function calendarFile(outcome: Outcome, protocols: ProtocolShown[], now: string): CalendarFile | null {
  const day = limitInForce(outcome, now)?.day;
  if (!day) return null;
  const title = withoutSubject(outcome.title, outcome.subject);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sightline//Protocol limits//EN',
    'BEGIN:VEVENT',
    `UID:${outcome.rule}-${day.replace(/\W/g, '')}-${utcStamp(Date.parse(now))}@sightline.invalid`,
    `DTSTAMP:${utcStamp(Date.parse(now))}`,
    ...when(day),
    `SUMMARY:${escapeText(`Limit: ${title}`)}`,
    `DESCRIPTION:${escapeText(`${sourceWords(outcome, protocols)}. Open the record for whom this is about.`)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(`Limit: ${title}`)}`,
    day.includes('T') ? 'TRIGGER:-PT2H' : 'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { name: `sightline-${day.slice(0, 10)}.ics`, text: `${lines.map(fold).join('\r\n')}\r\n` };
}

function when(due: string): string[] {
  if (due.includes('T')) return [`DTSTART:${utcStamp(epochOf(due))}`, 'DURATION:PT0S'];
  return [`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(due, 1).replaceAll('-', '')}`];
}

function withoutSubject(title: string, subject: string | null): string {
  return subject ? title.replaceAll(subject, 'this person') : title;
}

function utcStamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines end at 75 octets; the next starts with a space. */
function fold(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 74) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...folded, part].join('\r\n');
}
