import type { Reading, ScreenReading } from '../../core/schemas/reading.ts';
import type { Taught } from '../apply-record-map.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { addressLines, addressRows } from '../shown/address-lines.ts';
import { cleanReadings } from '../shown/clean-readings.ts';
import { contactRows } from '../shown/contact-rows.ts';
import { keyedFields, keyedRows } from '../shown/keyed-rows.ts';
import { kinColumns } from '../shown/kin-columns.ts';
import { labelledValues } from '../shown/labelled-values.ts';
import { dayFirst } from '../shown/month-first.ts';
import { nameColumns } from '../shown/name-columns.ts';
import { relationOf } from '../shown/relation-of.ts';
import { relativeBlocks } from '../shown/relative-blocks.ts';
import { splitCompound } from '../shown/split-compound.ts';
import { splitPeople } from '../shown/split-people.ts';
import { strayDetails } from '../shown/stray-details.ts';
import { taughtParts } from '../shown/taught-parts.ts';
import { isOfOtherRecord } from './section-owner.ts';
import type { Placed } from './slot.ts';

/** Every reading of every screen with its place in the order of reading. What a record map says of a reading (`taught`) is said of the whole. */
export function placeReadings(
  screens: ScreenReading[],
  lexicon: Lexicon,
  taught: ReadonlyMap<number, Taught | null> = new Map(),
): Placed[] {
  const placed: Placed[] = [];
  let before = 0;
  screens.forEach((screen, s) => {
    screen.frames.forEach((frame, f) => {
      const cleaned = cleanReadings(frame.readings, screen.name, lexicon);
      const whole = cleaned.map(({ reading }) => reading);
      const stray = strayDetails(whole, lexicon);
      // What is nobody's for certain stands in nobody's block.
      const told = whole.map((reading) => (stray.has(reading) ? { ...reading, label: '' } : reading));
      const keyed = keyedFields(
        keyedRows(relativeBlocks(addressLines(labelledValues(dayFirst(told), lexicon), lexicon), lexicon), lexicon),
        lexicon,
      );
      const named = addressRows(nameColumns(kinColumns(relationOf(contactRows(keyed, lexicon), lexicon), lexicon), lexicon), lexicon);
      cleaned.forEach(({ from }, at) => {
        const isStray = stray.has(whole[at] as Reading);
        const reading = (isStray ? whole[at] : named[at]) as Reading;
        const index = before + from;
        const shown = { ...(frame.readings[from] ?? reading), value: whole[at]?.value ?? reading.value };
        const place = { shown, screen: s, screenName: screen.name, frame: f, readAt: screen.readAt, index };
        const said = taught.get(index);
        if (said === null) placed.push({ ...place, reading, taught: null });
        if (said) placed.push(...taughtParts(reading, said, lexicon).map((part) => ({ ...place, ...part })));
        const isOfNobody = isStray || isOfOtherRecord(reading.section, lexicon);
        if (said === undefined && isOfNobody) placed.push({ ...place, reading, taught: null });
        if (said !== undefined || isOfNobody) return;
        for (const part of splitPeople(reading, lexicon, screen.readAt) ?? splitCompound(reading, lexicon))
          placed.push({ ...place, reading: part });
      });
      before += frame.readings.length;
    });
  });
  return placed;
}
