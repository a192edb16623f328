/** `node scripts/check-rules.ts <protocol> [part-of-a-rule-id]`: loads one pack, checks every file of it and runs all its cases. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCalendar, loadNotObservable, loadVocabulary, packFiles, packNames } from '../src/cli/load-packs.ts';
import { checkPack } from '../src/cli/parse-pack.ts';
import { BrokenFileError, readYaml } from '../src/cli/read-yaml.ts';
import { type CompiledPacks, compilePacks } from '../src/core/evaluation/evaluate.ts';
import { ruleCasesSchema, runRuleCase } from '../tests/rules/rule-cases.ts';

const rules = fileURLToPath(new URL('../rules', import.meta.url));
const [protocol, part = ''] = process.argv.slice(2);
if (!protocol) {
  console.error(`usage: node scripts/check-rules.ts <protocol> [part-of-a-rule-id]\npacks: ${packNames().join(', ')}`);
  process.exit(2);
}

let failed = 0;
let passed = 0;
try {
  const vocabulary = loadVocabulary();
  const { pack, broken } = checkPack(packFiles(protocol), vocabulary);
  for (const error of broken) console.log(error.message);
  failed += broken.length;
  loadNotObservable(protocol);
  const compiled = compilePacks([pack], vocabulary, loadCalendar());
  const files = readdirSync(join(rules, protocol), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cases.yaml'));
  for (const file of files.sort()) if (file.includes(part)) checkFile(file, compiled);
  const withCases = new Set(files.map((file) => file.replace(/^.*\//, '').replace('.cases.yaml', '')));
  const without = pack.rules.filter((rule) => !withCases.has(rule.id)).map((rule) => rule.id);
  if (without.length > 0) console.log(`without cases: ${without.join(', ')}`);
  console.log(`${pack.rules.length} rules, ${pack.indicators.length} indicator lists; cases: ${passed} passed, ${failed} failed`);
} catch (error) {
  if (!(error instanceof BrokenFileError)) throw error;
  console.error(error.message);
  process.exit(1);
}
process.exit(failed > 0 ? 1 : 0);

function checkFile(file: string, compiled: CompiledPacks): void {
  const path = `rules/${protocol}/${file}`;
  const id = file.replace(/^.*\//, '').replace('.cases.yaml', '');
  const known = compiled.rules.some(({ rule }) => rule.id === id || rule.id.startsWith(`${id}.`));
  if (!known) complain(path, 'cases', [`there is no rule "${id}" beside it (or it is broken)`]);
  if (!known) return;
  try {
    const cases = readYaml({ path, text: readFileSync(join(rules, protocol as string, file), 'utf8') }, ruleCasesSchema).value;
    for (const one of cases) complain(path, one.name, tryCase(id, one, compiled));
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    complain(path, 'cases', [error.message]);
  }
}

function tryCase(id: string, one: Parameters<typeof runRuleCase>[1], compiled: CompiledPacks): string[] {
  try {
    return runRuleCase(id, one, compiled);
  } catch (error) {
    return [String(error instanceof Error ? error.message : error)];
  }
}

function complain(path: string, name: string, wrong: string[]): void {
  if (wrong.length === 0) passed++;
  else failed++;
  for (const line of wrong) console.log(`${path}: "${name}": ${line}`);
}
