import { describe, expect, it } from 'vitest';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import type { TabView } from '../../src/shell/tabs/tab-view.ts';
import { besideOf } from '../../src/shell/teaching/beside.ts';
import { lostFields } from '../../src/shell/teaching/lost-fields.ts';
import type { FieldSpot } from '../../src/shell/teaching/taught.ts';

type Taught = { label: string; section?: string; inLine?: boolean; beside?: { heading: string; labels: string[] } };

const screenOf = (name: string, labels: string[], section: string[] = [], banner: string[] = []): ScreenReading =>
  ({ name, frames: [{ title: '', banner, headings: [], readings: labels.map((label) => ({ label, value: 'x', section })) }] }) as never;
const screen = screenOf('Record', ['Surgery'], ['Record', 'Health']);
const taught = (...fields: Taught[]): RecordMap => ({
  system: 'x',
  fields: fields.map((field) => ({ ...field, fact: 'child.gp' })),
  screens: [],
});

it('a field that was taught under a heading of this screen and is not there is named', () => {
  const map = taught({ label: 'Surgery', section: 'Health' }, { label: 'Practice', section: 'Health' });
  expect(lostFields(screen, map)).toEqual([{ label: 'Practice', section: 'Health' }]);
});

it('nothing is said of what may stand on another screen, nor without a map', () => {
  const map = taught(
    { label: 'Practice', section: 'School' },
    { label: 'Practice' },
    { label: 'Practice', section: 'Health', inLine: true },
  );
  expect(lostFields(screen, map)).toEqual([]);
  expect(lostFields(screen, null)).toEqual([]);
});

it('another case of letters or a colon behind a label is no loss', () => {
  expect(lostFields(screen, taught({ label: 'SURGERY:', section: 'health' }))).toEqual([]);
});

describe('a field that was taught under no heading, or in a line', () => {
  const before = screenOf('Placement', ['Began', 'Run by', 'Ends'], [], ['Held by Ann Lee · Child protection']);
  const view = { screen: before, record: { entities: [{ key: 'child:1', type: 'child', name: 'Ava Lund' }] } } as unknown as TabView;
  const teach = ({ label, inLine }: { label: string; inLine?: true }, seen = view) => {
    const spot: FieldSpot = { label, section: null, inLine };
    const beside = besideOf(seen, spot);
    return taught({ label, ...(inLine ? { inLine } : {}), ...(beside ? { beside } : {}) });
  };

  it('is named where it is gone from the screen it was taught on', () => {
    expect(lostFields(before, teach({ label: 'Run by' }))).toEqual([]);
    const after = screenOf('Placement', ['Began', 'Provider', 'Ends'], [], ['Kept by Ann Lee']);
    expect(lostFields(after, teach({ label: 'Run by' }))).toEqual([{ label: 'Run by', section: null }]);
    expect(lostFields(before, teach({ label: 'Held by', inLine: true }))).toEqual([]);
    expect(lostFields(after, teach({ label: 'Held by', inLine: true }))).toEqual([{ label: 'Held by', section: null }]);
  });

  it('is not missed on a screen of another name, nor where what stood beside it is not there either', () => {
    const map = teach({ label: 'Run by' });
    expect(lostFields(screenOf('Education', ['Began', 'Ends']), map)).toEqual([]);
    expect(lostFields(screenOf('Placement', ['Began', 'Carer']), map)).toEqual([]);
  });

  it('is not missed under a heading that another screen has too', () => {
    const beside = { heading: 'Placement', labels: ['Began', 'Ends'] };
    const map = taught({ label: 'Run by', section: 'Details', beside });
    expect(lostFields(screenOf('Education', ['School'], ['Details']), map)).toEqual([]);
    expect(lostFields(screenOf('Placement', ['Began'], ['Details']), map)).toEqual([{ label: 'Run by', section: 'Details' }]);
  });

  it('is never missed when it is a badge: the next record may rightly have none', () => {
    expect(besideOf(view, { label: 'Child protection', section: null, inLine: true })).toBeUndefined();
  });

  it('keeps no name of a person: neither in the heading nor in the labels beside it', () => {
    const named = { ...view, screen: { ...before, name: 'Ava Lund' } };
    expect(besideOf(named, { label: 'Run by', section: null })).toBeUndefined();
    const beside = { ...view, screen: screenOf('Placement', ['Ava Lund’s room', 'Run by', 'Ends']) };
    expect(besideOf(beside, { label: 'Run by', section: null })).toEqual({ heading: 'Placement', labels: ['Ends'] });
  });
});
