import type { Entity } from '../core/schemas/case-record.ts';
import type { Statement } from './statement.ts';

/** The date an event is named and told apart by, first that is there. */
const startFacts: Readonly<Record<string, string[]>> = {
  referral: ['referral.madeAt', 'referral.receivedAt'],
  assessment: [
    'assessment.startedAt',
    'assessment.initial.startedAt',
    'assessment.core.startedAt',
    'assessment.prebirth.coreStartedAt',
    'assessment.caf.startedAt',
    'assessment.joint.heldAt',
  ],
  conference: ['conference.initial.heldAt', 'conference.prebirth.heldAt', 'conference.review.heldAt', 'conference.initial.scheduledAt'],
  admission: ['admission.admittedAt', 'admission.referredAt'],
  consent: ['consent.recordedAt'],
  disclosure: ['disclosure.recordedAt'],
  disagreement: ['disagreement.raisedAt', 'escalation.startedAt'],
};

interface Event {
  type: string;
  places: Set<string>;
  start: string | null;
  flat: boolean;
}

/** One entity for each event: a row each, or what stands flat on the screens as one; the same event on two screens is known by its date. */
export function assignEvents(told: Statement[]): { statements: Statement[]; entities: Entity[] } {
  const statements = toldAgain(told);
  const places = [...new Set(statements.map((s) => s.entity).filter((entity) => entity.includes('@')))];
  const events: Event[] = [];
  for (const place of places) addPlace(events, place, statements);
  const keys = new Map<string, string>();
  const entities: Entity[] = [];
  for (const type of Object.keys(startFacts)) {
    const ofType = events.filter((event) => event.type === type);
    ofType.forEach((event, i) => {
      const key = `${type}:${i + 1}`;
      for (const place of event.places) keys.set(place, key);
      entities.push({ key, type, name: eventName(type, event.start, i, ofType.length) });
    });
  }
  return { statements: statements.map((s) => ({ ...s, entity: keys.get(s.entity) ?? s.entity })), entities };
}

/** A list of steps tells the days of several events in one place: each is of the event whose own row gives the same day for the same thing. */
function toldAgain(statements: Statement[]): Statement[] {
  const rows = statements.filter(({ entity, value }) => entity.includes('@group|') && isDay(value));
  return statements.map((statement) => {
    const { entity, fact, value } = statement;
    if (!entity.includes('@flat|') || !isDay(value)) return statement;
    const own = new Set(rows.filter((row) => row.fact === fact && row.value === value).map((row) => row.entity));
    const [row] = own;
    return row !== undefined && own.size === 1 ? { ...statement, entity: row } : statement;
  });
}

function isDay(value: Statement['value']): boolean {
  return /^\d{4}-/.test(String(value));
}

function addPlace(events: Event[], place: string, statements: Statement[]): void {
  const type = place.slice(0, place.indexOf('@'));
  const own = statements.filter((s) => s.entity === place);
  const start = startOf(type, own);
  const flat = place.includes('@flat|') || place.includes('@section|');
  const ofType = events.filter((event) => event.type === type && !(event.flat === false && !flat && samePage(event, place)));
  const known = ofType.filter((event) => start !== null && event.start !== null && event.start.slice(0, 10) === start.slice(0, 10));
  const open = ofType.filter((event) => (flat || event.flat) && (start === null || event.start === null));
  const match = known[0] ?? (open.length === 1 ? open[0] : undefined);
  if (!match) events.push({ type, places: new Set([place]), start, flat });
  else {
    match.places.add(place);
    match.start ??= start;
    match.flat &&= flat;
  }
}

/** Two rows of one screen are two events, whatever they say. */
function samePage(event: Event, place: string): boolean {
  const page = (key: string) => key.split('/')[0];
  return [...event.places].some((other) => page(other) === page(place));
}

function startOf(type: string, own: Statement[]): string | null {
  for (const fact of startFacts[type] ?? []) {
    const value = own.find((s) => s.fact === fact && isDay(s.value))?.value;
    if (typeof value === 'string') return value;
  }
  return null;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function eventName(type: string, start: string | null, index: number, count: number): string {
  const noun = type.charAt(0).toUpperCase() + type.slice(1);
  if (start) return `${noun} of ${Number(start.slice(8, 10))} ${months[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  return count > 1 ? `${noun} ${index + 1}` : noun;
}
