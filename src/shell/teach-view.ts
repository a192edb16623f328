import type { TaughtField, TeachState } from '../messages/teach-state.ts';
import type { TabView } from './case-tabs.ts';
import type { SiteMap } from './taught.ts';

/** The fields of the screen a tab shows with what each is read as; the one the person pointed at stands first. */
export function teachViewOf(
  view: TabView,
  map: SiteMap | null,
  facts: TeachState['facts'],
  picked: { frame: number; at: number } | null,
): TeachState {
  const { screen } = view;
  const readAs = new Map<string, string>();
  for (const fact of view.record.facts) {
    for (const { place, readAt } of fact.evidence) {
      if (place && readAt === screen.readAt) readAs.set(`${place.frame}/${place.at}`, fact.fact);
    }
  }
  const readings = screen.frames.flatMap((frame, number): TaughtField[] =>
    frame.readings.map((reading) => ({
      frame: number,
      reading,
      fact: readAs.get(`${number}/${reading.at}`) ?? null,
      isTaught: (map?.fields ?? []).some((field) => isAbout(field, reading)),
    })),
  );
  const isPicked = (field: TaughtField): boolean => field.frame === picked?.frame && field.reading.at === picked.at;
  const stale = (map?.fields ?? []).filter((field) => !readings.some(({ reading }) => isAbout(field, reading))).map((field) => field.label);
  return { screen: screen.name, readings: [...readings.filter(isPicked), ...readings.filter((field) => !isPicked(field))], facts, stale };
}

function isAbout(field: SiteMap['fields'][number], reading: TaughtField['reading']): boolean {
  return field.label === reading.label && (field.section === undefined || reading.section.includes(field.section));
}
