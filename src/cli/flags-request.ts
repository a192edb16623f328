import { type Role, roles } from '../core/schemas/rule-terms.ts';
import { type CaseFile, readCaseFile } from './case-file.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import { areaNames, packNames } from './load-packs.ts';
import { parseNow } from './parse-now.ts';
import { BrokenFileError } from './read-yaml.ts';

/** What `inspect flags` was asked for: by options, and by the case file where an option is not given. */
export interface FlagsRequest {
  file: CaseFile | null;
  protocols: string[];
  role: Role;
  area: string | null;
  now: Date;
}

/** A word of the request with the place where it was written: `--area`, or `case.json: area`. */
interface Given {
  text: string;
  place: string;
}

/** Options win over what the case file says. Throws UsageError and BrokenFileError, each in one line: place, what was found, what is allowed. */
export function readFlagsRequest({ options, paths }: CommandLine, usage: string): FlagsRequest {
  const casePath = options.get('case')?.[0];
  if (casePath === undefined && paths.length === 0) throw new UsageError(`neither page nor --case given; usage: ${usage}`);
  if (casePath !== undefined && paths.length > 0) throw new UsageError(`pages and --case exclude each other; usage: ${usage}`);
  const file = casePath === undefined ? null : readCaseFile(casePath);
  const given = (option: string, key: 'protocol' | 'role' | 'area' | 'today'): Given[] => {
    const inFile = file?.[key];
    const ofFile = inFile == null ? [] : [{ text: inFile, place: `${casePath}: ${key}` }];
    return options.get(option)?.map((text) => ({ text, place: `--${option}` })) ?? ofFile;
  };
  const protocols = given('protocol', 'protocol');
  const [now] = given('now', 'today');
  if (protocols.length === 0) throw new UsageError(`--protocol is missing; usage: ${usage}`);
  if (now === undefined) throw new UsageError(`--now is missing; usage: ${usage}`);
  return {
    file,
    protocols: protocols.map((protocol) => oneOf(packNames(), protocol)),
    role: oneOf(roles, given('role', 'role')[0] ?? { text: 'any', place: '--role' }),
    area: readArea(given('area', 'area')[0], usage),
    now: parseNow(now.text, now.place),
  };
}

/** An area that no pack knows would quietly take away every rule of one area. */
function readArea(given: Given | undefined, usage: string): string | null {
  if (given === undefined) return null;
  const known = areaNames();
  const found = known.find((each) => each.toLowerCase() === given.text.toLowerCase());
  if (found !== undefined) return found;
  if (given.place === '--area') throw new UsageError(`${says(given, known)}; usage: ${usage}`);
  throw new BrokenFileError(says(given, known));
}

function oneOf<Known extends string>(known: readonly Known[], given: Given): Known {
  const found = known.find((each) => each === given.text);
  if (found === undefined) throw new BrokenFileError(says(given, known));
  return found;
}

function says({ text, place }: Given, allowed: readonly string[]): string {
  return `${place}: found "${text}", allowed: ${allowed.join(', ')}`;
}
