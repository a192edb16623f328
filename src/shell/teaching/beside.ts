import type { Reading } from '../../core/schemas/reading.ts';
import type { RecordMap } from '../../core/schemas/record-map.ts';
import type { TabView } from '../tabs/tab-view.ts';
import { holdsName, namesIn } from './names-left-out.ts';
import { sameLabel } from './same-label.ts';
import type { FieldSpot } from './taught.ts';
import { linesOf } from './teach-lines.ts';

type Beside = NonNullable<RecordMap['fields'][number]['beside']>;

/**
 * By what the screen in view is known again once a field that is taught there has gone from it: its heading, and the labels right before and right after the field. Undefined
 * where the heading cannot be kept or nothing stands beside it; and for a badge, which may rightly be missing on the next record.
 */
export function besideOf(view: TabView, spot: FieldSpot): Beside | undefined {
  const names = namesIn(view);
  const heading = view.screen.name;
  const labels = (spot.inLine ? besideLine(view, spot, names) : besideField(view, spot)).filter((label) => !holdsName(label, names));
  const isKnown = heading !== '' && heading.length <= longest && !holdsName(heading, names) && labels.length > 0;
  return isKnown ? { heading, labels } : undefined;
}

const longest = 200;

function besideField({ screen }: TabView, { label, section }: FieldSpot): string[] {
  for (const { readings } of screen.frames) {
    const at = readings.findIndex((one) => one.label === label && (section === null || one.section.includes(section)));
    if (at >= 0) return [...other(readings.slice(0, at).reverse(), label), ...other(readings.slice(at + 1), label)];
  }
  return [];
}

/** A line belongs to the whole screen, as whose sign its first field counts. */
function besideLine(view: TabView, { label }: FieldSpot, names: ReadonlySet<string>): string[] {
  const line = linesOf(view, null, [], (words) => holdsName(words, names)).find(({ reading }) => sameLabel(reading.label, label));
  if (!line || line.reading.value === line.reading.label) return [];
  return view.screen.frames.flatMap(({ readings }) => other(readings, label)).slice(0, 1);
}

/** The first label among these that is not the one itself. */
function other(readings: readonly Reading[], label: string): string[] {
  const found = readings.find((one) => one.label !== '' && one.label.length <= longest && !sameLabel(one.label, label));
  return found ? [found.label] : [];
}
