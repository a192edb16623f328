import { checkPackAreas } from '../core/packs/check-areas.ts';
import { checkIndicators, checkRule } from '../core/packs/check-rule.ts';
import type { Complaint } from '../core/packs/complaint.ts';
import { type IndicatorList, indicatorListSchema, type Pack, packSchema } from '../core/schemas/pack.ts';
import { type Rule, ruleSchema } from '../core/schemas/rule.ts';
import type { Vocabulary } from '../core/schemas/vocabulary.ts';
import { BrokenFileError, type ReadFile, readYaml, type SourceFile } from './read-yaml.ts';

/**
 * One pack from its files (pack.yaml, rules, indicator lists; cases and not-observable.yaml are passed over). Touches no file system, so a team's own
 * pack can be checked in the browser. Nothing of a broken pack is used: throws BrokenFileError with file, line, what was found, what is allowed.
 */
export function parsePack(files: readonly SourceFile[], vocabulary: Vocabulary): Pack {
  const { pack, broken } = checkPack(files, vocabulary);
  if (broken[0]) throw broken[0];
  return pack;
}

/** As parsePack, but goes on after a broken file, so that an author sees all of them at once. Throws only where pack.yaml itself is broken. */
export function checkPack(files: readonly SourceFile[], vocabulary: Vocabulary): { pack: Pack; broken: BrokenFileError[] } {
  const details = files.find((file) => baseName(file.path) === 'pack');
  if (!details) throw new BrokenFileError(`${files[0]?.path ?? 'pack'}:1: a pack needs a file pack.yaml`);
  const read = readYaml(details, packSchema);
  refuseFirst(read, checkPackAreas(read.value));
  const pack: Pack = { ...read.value, rules: [], indicators: [] };
  const taken = new Map<string, string>();
  const broken: BrokenFileError[] = [];
  for (const file of files) {
    try {
      if (isRuleFile(file.path)) pack.rules.push(readRule(file, pack, vocabulary, taken));
      else if (isIndicatorFile(file.path)) pack.indicators.push(readIndicators(file, vocabulary, taken));
    } catch (error) {
      if (!(error instanceof BrokenFileError)) throw error;
      broken.push(error);
    }
  }
  return { pack, broken };
}

function readRule(file: SourceFile, pack: Pack, vocabulary: Vocabulary, taken: Map<string, string>): Rule {
  const read = readYaml(file, ruleSchema);
  checkId(read, taken);
  refuseFirst(read, checkRule(read.value, pack, vocabulary));
  return read.value;
}

function readIndicators(file: SourceFile, vocabulary: Vocabulary, taken: Map<string, string>): IndicatorList {
  const read = readYaml(file, indicatorListSchema);
  checkId(read, taken);
  refuseFirst(read, checkIndicators(read.value, vocabulary));
  return read.value;
}

function refuseFirst(read: ReadFile<unknown>, [complaint]: Complaint[]): void {
  if (complaint) read.refuse(complaint.path, `${complaint.path.join('.')}: ${complaint.says}`);
}

function checkId(read: ReadFile<{ id: string }>, taken: Map<string, string>): void {
  const { id } = read.value;
  if (id !== baseName(read.path)) read.refuse(['id'], `id: found "${id}", allowed: the file's own name "${baseName(read.path)}"`);
  const other = taken.get(id);
  if (other) read.refuse(['id'], `id: found "${id}", which ${other} has already`);
  taken.set(id, read.path);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path) && !/\.cases\.ya?ml$/.test(path);
}

function isIndicatorFile(path: string): boolean {
  return isYaml(path) && /(^|\/)indicators\/[^/]+$/.test(path);
}

function isRuleFile(path: string): boolean {
  return isYaml(path) && !isIndicatorFile(path) && !['pack', 'not-observable'].includes(baseName(path));
}
