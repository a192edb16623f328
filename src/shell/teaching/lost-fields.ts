import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { RecordMap } from '../../core/schemas/record-map.ts';

/**
 * Fields that the team taught under a heading which the screen in view shows, and which are not under it: the system may have changed. A field that was taught
 * under no heading may stand on another screen, so nothing is said of it.
 */
export function lostFields(screen: ScreenReading, map: RecordMap | null): { label: string; section: string }[] {
  const readings = screen.frames.flatMap((frame) => frame.readings);
  return (map?.fields ?? []).flatMap(({ label, section, inLine }) => {
    if (section === undefined || inLine) return [];
    const below = readings.filter((reading) => reading.section.includes(section));
    return below.length > 0 && !below.some((reading) => reading.label === label) ? [{ label, section }] : [];
  });
}
