import { type RecordMap, teachableParts } from '../../core/schemas/record-map.ts';
import type { MapEntry, TaughtField, TeachState } from '../../messages/teach-state.ts';
import type { TabView } from '../tabs/tab-view.ts';
import { holdsName, namesIn } from './names-left-out.ts';
import { sameLabel } from './same-label.ts';
import { isInLine, linesOf } from './teach-lines.ts';

/** The fields of the screen a tab shows with what each is read as; the one the person pointed at stands first. */
export function teachViewOf(
  view: TabView,
  map: RecordMap | null,
  facts: TeachState['facts'],
  picked: { frame: number; at: number } | null,
): TeachState {
  const readings = fieldsOf(view, map);
  const isPicked = (field: TaughtField): boolean => field.frame === picked?.frame && field.reading.at === picked.at;
  const [heading, { name }] = [view.screen.name, view.record.screens.at(-1) ?? view.screen];
  return {
    screen: name,
    heading: holdsName(heading, namesIn(view)) ? null : heading,
    screenNames: [...new Set(facts.flatMap((fact) => fact.screen ?? []))].sort(),
    subject: map?.subject ? { kind: map.subject.kind, label: map.subject.label ?? null } : null,
    readings: [...readings.filter(isPicked), ...readings.filter((field) => !isPicked(field))],
    lines: linesOf(view, map, readings, (label) => holdsName(label, namesIn(view))),
    facts,
    unmatched: unmatched(map, view, readings, name),
  };
}

function fieldsOf(view: TabView, map: RecordMap | null): TaughtField[] {
  const readAs = factsByPlace(view);
  const names = namesIn(view);
  return view.screen.frames.flatMap((frame, number): TaughtField[] =>
    frame.readings.map((reading) => ({
      frame: number,
      reading,
      spot: holdsName(reading.label, names)
        ? null
        : { label: reading.label, section: reading.section.findLast((title) => !holdsName(title, names)) ?? null },
      ...meaningOf(
        toldBy(reading, readAs.get(`${number}/${reading.at}`) ?? []),
        map?.fields.find((field) => !field.inLine && isAbout(field, reading)),
      ),
    })),
  );
}

/** What rests on each place of the screen in view. */
function factsByPlace({ record, screen }: TabView): Map<string, { fact: string; text: string }[]> {
  const byPlace = new Map<string, { fact: string; text: string }[]>();
  for (const { fact, evidence } of record.facts) {
    for (const { place, readAt, text } of evidence) {
      const key = place && readAt === screen.readAt ? `${place.frame}/${place.at}` : null;
      if (key) byPlace.set(key, [...(byPlace.get(key) ?? []), { fact, text }]);
    }
  }
  return byPlace;
}

/** A name that stands in the heading above a field rests on its place too: what the field itself says comes first. */
function toldBy({ value }: TaughtField['reading'], facts: { fact: string; text: string }[]): string | undefined {
  return (facts.find(({ text }) => text === value) ?? facts.at(-1))?.fact;
}

/** What was taught to be a part of something is read, though it is no fact by itself. */
function meaningOf(
  readAs: string | undefined,
  entry: RecordMap['fields'][number] | undefined,
): Pick<TaughtField, 'fact' | 'taught' | 'of'> {
  const taught = entry?.fact;
  const isPart = taught !== undefined && teachableParts.has(taught);
  return { fact: isPart ? taught : (readAs ?? null), taught: taught ?? null, ...(entry?.of ? { of: entry.of } : {}) };
}

/** Entries that should stand on this screen and match nothing of it: the system has changed, or the screen does not show them now. */
function unmatched(map: RecordMap | null, view: TabView, readings: TaughtField[], screen: string): MapEntry[] {
  return (map?.fields ?? [])
    .filter((field) => field.screen === undefined || field.screen === screen)
    .filter((field) => (field.inLine ? !isInLine(field.label, view) : !readings.some(({ reading }) => isAbout(field, reading))))
    .map(({ label, section, inLine }) => ({ label, section: section ?? null, ...(inLine ? { inLine } : {}) }));
}

function isAbout(field: RecordMap['fields'][number], reading: TaughtField['reading']): boolean {
  const { label, section } = field;
  return sameLabel(label, reading.label) && (section === undefined || reading.section.some((title) => sameLabel(title, section)));
}
