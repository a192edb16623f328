import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { loadVocabulary } from '../../src/cli/load-packs.ts';
import { recordMaker } from '../../src/cli/make-record.ts';
import { parseNow } from '../../src/cli/parse-now.ts';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import { emptyMemory, recall, remember } from '../../src/record/case-memory.ts';
import { nameScreen } from '../../src/record/name-screen.ts';
import { familiesIn } from '../demo/families.ts';
import { systemIds } from '../demo/family.ts';
import { compareEntities, type Truth } from './compare-entities.ts';
import { compareEvents } from './compare-events.ts';
import { readDemoScreens } from './demo-screens.ts';

const vocabulary = loadVocabulary();
const lexicon = loadLexicon(vocabulary);
const makeRecord = recordMaker(vocabulary, lexicon);
const cases = systemIds.flatMap((system) => familiesIn(system).map((family) => `${system}/${family.id}`));

let screens: Map<string, ScreenReading[]>;
beforeAll(async () => {
  screens = await readDemoScreens();
}, 120_000);

function named(key: string, now: string): ScreenReading[] {
  return (screens.get(key) ?? []).map((screen) => nameScreen(screen, lexicon, now));
}

function truthOf(key: string): Truth {
  return JSON.parse(readFileSync(new URL(`../demo/truth/${key}.json`, import.meta.url), 'utf8')) as Truth;
}

describe('the families of the demo systems, read in a browser', () => {
  it.each(cases)('give %s the people and details that a careful reader writes down', (key) => {
    const truth = truthOf(key);
    const record = makeRecord(named(key, truth.now), parseNow(truth.now));
    expect(compareEntities(record, truth)).toEqual([]);
  });

  it.each(cases)('give %s the referrals, assessments, meetings, plan and case status that a careful reader writes down', (key) => {
    const truth = truthOf(key);
    const record = makeRecord(named(key, truth.now), parseNow(truth.now));
    expect(compareEvents(record, truth)).toEqual([]);
  });

  it.each(cases)('show nothing of %s that is out of sight, and say of every reading how it was found', (key) => {
    const shown = screens.get(key) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(JSON.stringify(shown)).not.toContain('DECOY');
    const readings = shown.flatMap(({ frames }) => frames.flatMap((frame) => frame.readings));
    expect(readings.filter(({ how }) => how === '')).toEqual([]);
  });

  it.each(cases.filter((key) => !key.includes('saltmarsh')))(
    'keep every screen of %s in one case while a worker goes through them',
    (key) => {
      let memory = emptyMemory;
      for (const screen of named(key, truthOf(key).now)) memory = remember(memory, screen, 1, lexicon, truthOf(key).now).memory;
      expect(recall(memory, 1)).toHaveLength(screens.get(key)?.length ?? 0);
    },
  );

  it.each(cases.filter((key) => !key.includes('saltmarsh')))('tell every screen of %s from every other by its name', (key) => {
    const names = named(key, truthOf(key).now).map((screen) => screen.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
