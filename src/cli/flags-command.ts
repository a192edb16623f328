import { localMinute } from '../core/calendar/london-time.ts';
import { compilePacks, evaluate } from '../core/evaluation/evaluate.ts';
import type { ScreenReading } from '../core/schemas/reading.ts';
import { type Role, roles } from '../core/schemas/rule-terms.ts';
import { type CaseFile, caseScreens, readCaseFile } from './case-file.ts';
import { type CommandLine, parseCommandLine, UsageError } from './command-line.ts';
import { areaNames, loadPacks, packNames } from './load-packs.ts';
import { loadRecordMap, type PageReader, recordMaker } from './make-record.ts';
import { parseNow } from './parse-now.ts';
import { BrokenFileError } from './read-yaml.ts';

const usage =
  'inspect flags (PAGE.html [...] | --case CASE.json) --protocol ID [--protocol ID] [--role ID] [--area NAME] [--map MAP.yaml] --now ISO';

/** `inspect flags`: what the packs say about pages or a case file at a moment, as one line of JSON. Throws UsageError and BrokenFileError. */
export async function flagsCommand(args: readonly string[], readPages: PageReader): Promise<string> {
  const line = parseCommandLine(args, ['case', 'protocol', 'role', 'area', 'now', 'map'], usage);
  const asked = readRequest(line);
  const { packs, vocabulary, calendar } = loadPacks(undefined, asked.protocols);
  const mapPath = line.options.get('map')?.[0];
  const map = mapPath === undefined ? undefined : loadRecordMap(mapPath, vocabulary);
  const screens: ScreenReading[] = asked.file ? caseScreens(asked.file, asked.now.toISOString()) : await readPages(line.paths);
  const record = recordMaker(vocabulary)(screens, asked.now, map);
  const outcomes = evaluate(compilePacks(packs, vocabulary, calendar), record, { now: asked.now, role: asked.role, area: asked.area });
  return JSON.stringify({ now: localMinute(asked.now.getTime()), notices: record.notices, outcomes });
}

interface Request {
  file: CaseFile | null;
  protocols: string[];
  role: Role;
  area: string | null;
  now: Date;
}

/** Options win over what the case file says. */
function readRequest(line: CommandLine): Request {
  const casePath = line.options.get('case')?.[0];
  if (casePath === undefined && line.paths.length === 0) throw new UsageError(`neither page nor --case given; usage: ${usage}`);
  if (casePath !== undefined && line.paths.length > 0) throw new UsageError(`pages and --case exclude each other; usage: ${usage}`);
  const file = casePath === undefined ? null : readCaseFile(casePath);
  const protocols = line.options.get('protocol') ?? (file?.protocol === undefined ? [] : [file.protocol]);
  const now = line.options.get('now')?.[0] ?? file?.today;
  if (protocols.length === 0) throw new UsageError(`--protocol is missing; usage: ${usage}`);
  if (now === undefined) throw new UsageError(`--now is missing; usage: ${usage}`);
  checkProtocols(protocols);
  return {
    file,
    protocols,
    role: checkRole(line.options.get('role')?.[0] ?? file?.role ?? 'any'),
    area: checkArea(line.options.get('area')?.[0]) ?? file?.area ?? null,
    now: parseNow(now),
  };
}

function checkProtocols(protocols: string[]): void {
  const known = packNames();
  const wrong = protocols.find((protocol) => !known.includes(protocol));
  if (wrong !== undefined) throw new BrokenFileError(`--protocol: found "${wrong}", expected one of ${known.join(', ')}`);
}

/** An area that no pack knows would quietly take away every rule of one area. */
function checkArea(area: string | undefined): string | undefined {
  if (area === undefined) return undefined;
  const known = areaNames();
  const found = known.find((each) => each.toLowerCase() === area.toLowerCase());
  if (found === undefined) throw new UsageError(`--area: found "${area}", allowed: ${known.join(', ')}; usage: ${usage}`);
  return found;
}

function checkRole(role: string): Role {
  const found = roles.find((each) => each === role);
  if (found === undefined) throw new BrokenFileError(`--role: found "${role}", expected one of ${roles.join(', ')}`);
  return found;
}
