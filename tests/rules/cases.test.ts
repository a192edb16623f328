import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPacks, packNames } from '../../src/cli/load-packs.ts';
import { readYaml } from '../../src/cli/read-yaml.ts';
import { compilePacks } from '../../src/core/evaluation/evaluate.ts';
import { ruleCasesSchema, runRuleCase } from './rule-cases.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const { packs, vocabulary, calendar } = loadPacks();

for (const protocol of packNames()) {
  const compiled = compilePacks(
    packs.filter((pack) => pack.id === protocol),
    vocabulary,
    calendar,
  );
  const files = readdirSync(join(rules, protocol), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cases.yaml'));
  for (const file of files.sort()) {
    const id = file.replace(/^.*\//, '').replace('.cases.yaml', '');
    const path = `rules/${protocol}/${file}`;
    describe(id, () => {
      for (const one of readYaml({ path, text: readFileSync(join(rules, protocol, file), 'utf8') }, ruleCasesSchema).value) {
        test(one.name, () => expect(runRuleCase(id, one, compiled)).toEqual([]));
      }
    });
  }
}
