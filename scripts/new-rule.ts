/** `npm run new-rule -- <protocol> <topic> <rule-id>`: writes a rule and its cases to be filled in. Both are refused by the checks until they are. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packNames } from '../src/cli/load-packs.ts';
import { newCases, newRule } from './new-rule-text.ts';

const [protocol, topic, id] = process.argv.slice(2);
const complaint = findComplaint();
if (complaint || !protocol || !topic || !id) {
  console.error(`${complaint ?? 'three names are needed'}\nusage: npm run new-rule -- <protocol> <topic> <rule-id>`);
  process.exit(2);
}

const folder = join(fileURLToPath(new URL('../rules', import.meta.url)), protocol, topic);
const files: [string, string][] = [
  [join(folder, `${id}.yaml`), newRule(id, protocol)],
  [join(folder, `${id}.cases.yaml`), newCases()],
];
for (const [path] of files) {
  if (existsSync(path)) {
    console.error(`rules/${protocol}/${topic}/${id} is there already`);
    process.exit(1);
  }
}
mkdirSync(folder, { recursive: true });
for (const [path, text] of files) writeFileSync(path, text);
console.log(
  `rules/${protocol}/${topic}/${id}.yaml and ${id}.cases.yaml written: fill in each FILL-IN, then run node scripts/check-rules.ts ${protocol} ${id}`,
);

function findComplaint(): string | null {
  const isName = (name: string | undefined): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name ?? '');
  if (!protocol || !packNames().includes(protocol)) return `found "${protocol ?? ''}", allowed: a pack (${packNames().join(', ')})`;
  if (!isName(topic) || topic === 'indicators') return `found the topic "${topic ?? ''}", allowed: lower-case words joined by hyphens`;
  return isName(id) && id?.startsWith(`${protocol}-`) ? null : `found the id "${id ?? ''}", allowed: ${protocol}-<subject>-<what-is-wrong>`;
}
