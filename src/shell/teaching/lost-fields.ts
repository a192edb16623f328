import type { Reading, ScreenReading } from '../../core/schemas/reading.ts';
import type { RecordMap } from '../../core/schemas/record-map.ts';
import { sameLabel } from './same-label.ts';
import { isInLine } from './teach-lines.ts';

type Field = RecordMap['fields'][number];

/** A taught field that is gone from its place. */
interface LostField {
  label: string;
  /** The heading it stood under, or null. */
  section: string | null;
}

/**
 * Fields that the team taught on the screen in view and that are not there now: the system may have changed. A screen is taken for the one a field was taught on where it shows the
 * heading the field stood under, or has the same heading of its own and shows the labels that stood beside the field. Of all else nothing is said: it may stand on another screen.
 */
export function lostFields(screen: ScreenReading, map: RecordMap | null): LostField[] {
  return (map?.fields ?? []).flatMap((field) => {
    const isLost = isItsScreen(field, screen) && !isShown(field, screen);
    return isLost ? [{ label: field.label, section: field.section ?? null }] : [];
  });
}

function isItsScreen({ section, inLine, beside }: Field, { name, frames }: ScreenReading): boolean {
  const readings = frames.flatMap((frame) => frame.readings);
  if (beside && !sameLabel(beside.heading, name)) return false;
  if (section !== undefined && !inLine) return readings.some((reading) => isUnder(reading, section));
  return beside?.labels.every((label) => readings.some((reading) => sameLabel(reading.label, label))) ?? false;
}

function isShown({ label, section, inLine }: Field, screen: ScreenReading): boolean {
  if (inLine) return isInLine(label, { screen });
  return screen.frames.some(({ readings }) =>
    readings.some((reading) => sameLabel(reading.label, label) && (section === undefined || isUnder(reading, section))),
  );
}

function isUnder(reading: Reading, section: string): boolean {
  return reading.section.some((title) => sameLabel(title, section));
}
