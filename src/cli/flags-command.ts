import { localMinute } from '../core/calendar/london-time.ts';
import { compilePacks, evaluate } from '../core/evaluation/evaluate.ts';
import type { ScreenReading } from '../core/schemas/reading.ts';
import { caseScreens } from './case-file.ts';
import { parseCommandLine } from './command-line.ts';
import { readFlagsRequest } from './flags-request.ts';
import { loadPacks } from './load-packs.ts';
import { loadRecordMap, type PageReader, recordMaker } from './make-record.ts';

const usage =
  'inspect flags (PAGE.html [...] | --case CASE.json) --protocol ID [--protocol ID] [--role ID] [--area NAME] [--map MAP.yaml] --now ISO';

/** `inspect flags`: what the packs say about pages or a case file at a moment, as one line of JSON. Throws UsageError and BrokenFileError. */
export async function flagsCommand(args: readonly string[], readPages: PageReader): Promise<string> {
  const line = parseCommandLine(args, ['case', 'protocol', 'role', 'area', 'now', 'map'], usage);
  const asked = readFlagsRequest(line, usage);
  const { packs, vocabulary, calendar } = loadPacks(undefined, asked.protocols);
  const mapPath = line.options.get('map')?.[0];
  const map = mapPath === undefined ? undefined : loadRecordMap(mapPath, vocabulary);
  const screens: ScreenReading[] = asked.file ? caseScreens(asked.file, asked.now.toISOString()) : await readPages(line.paths);
  const record = recordMaker(vocabulary)(screens, asked.now, map);
  const outcomes = evaluate(compilePacks(packs, vocabulary, calendar), record, { now: asked.now, role: asked.role, area: asked.area });
  return JSON.stringify({ now: localMinute(asked.now.getTime()), notices: record.notices, outcomes });
}
