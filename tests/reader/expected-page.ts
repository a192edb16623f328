import { parse } from 'yaml';
import type { FrameReading, Reading } from '../../src/core/schemas/reading.ts';

/** What `<page>.expected.yaml` says: every reading of the page, and what may be read besides. */
export interface ExpectedPage {
  /** All visible headings in order; left out where the page has none. */
  headings?: string[];
  /** Lines that the banner must hold among others. */
  banner?: string[];
  readings: ExpectedReading[];
  optional?: ExpectedReading[];
}

/** Only what is given is compared. Readings with one `group` must share a group that readings with another do not have. */
type ExpectedReading = { label: string; value?: string } & Partial<
  Pick<Reading, 'kind' | 'state' | 'row' | 'column' | 'section' | 'group'>
>;

export const parseExpected = (text: string): ExpectedPage => parse(text) as ExpectedPage;

/** Every difference between what was read and what should have been, one line each. */
export function differences(found: FrameReading, expected: ExpectedPage): string[] {
  const left = [...found.readings];
  const groups = new Map<string, string | null>();
  const lines: string[] = [];
  for (const wanted of expected.readings) {
    const hit = takeFirst(left, wanted);
    if (!hit) lines.push(`missing: ${show(wanted)}`);
    else lines.push(...compare(hit, wanted, groups));
  }
  for (const wanted of expected.optional ?? []) takeFirst(left, wanted);
  lines.push(...left.map((reading) => `not expected: ${show(reading)} (${reading.how})`));
  if (expected.headings) lines.push(...compareHeadings(found, expected.headings));
  for (const line of expected.banner ?? []) if (!found.banner.includes(line)) lines.push(`not in the banner: "${line}"`);
  if (JSON.stringify(found).includes('DECOY')) lines.push('something hidden was read');
  return lines;
}

function takeFirst(readings: Reading[], wanted: ExpectedReading): Reading | null {
  const fits = (reading: Reading): boolean =>
    reading.label === wanted.label && (wanted.value === undefined || flat(reading.value) === flat(wanted.value));
  const isSameRow = (reading: Reading): boolean => wanted.row === undefined || reading.row === wanted.row;
  const at = readings.findIndex((reading) => fits(reading) && isSameRow(reading));
  const index = at >= 0 ? at : readings.findIndex(fits);
  return index < 0 ? null : (readings.splice(index, 1)[0] ?? null);
}

function compare(found: Reading, wanted: ExpectedReading, groups: Map<string, string | null>): string[] {
  const lines: string[] = [];
  const say = (what: string, has: unknown, should: unknown): void => {
    if (JSON.stringify(has) !== JSON.stringify(should))
      lines.push(`${found.label} "${found.value.slice(0, 40)}": ${what} is ${JSON.stringify(has)}, expected ${JSON.stringify(should)}`);
  };
  for (const name of ['kind', 'row', 'column', 'section'] as const) if (wanted[name] !== undefined) say(name, found[name], wanted[name]);
  say('state', found.state, wanted.state ?? 'filled');
  if (wanted.kind === 'prose') say('value', found.value, wanted.value);
  if (wanted.group) {
    if (!groups.has(wanted.group)) groups.set(wanted.group, found.group);
    const isOthers = [...groups].some(([name, group]) => name !== wanted.group && group === found.group);
    say('group', isOthers ? 'shared with another' : found.group, groups.get(wanted.group) ?? 'a group of its own');
  }
  return lines;
}

function compareHeadings(found: FrameReading, wanted: string[]): string[] {
  const texts = found.headings.map((heading) => heading.text);
  return JSON.stringify(texts) === JSON.stringify(wanted)
    ? []
    : [`headings are ${JSON.stringify(texts)}, expected ${JSON.stringify(wanted)}`];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const show = (reading: { label: string; value?: string; row?: string | null }): string =>
  `${reading.label} = "${(reading.value ?? '').slice(0, 70).replace(/\n/g, '⏎')}"${reading.row ? ` in row ${reading.row}` : ''}`;
