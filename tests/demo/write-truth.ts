import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { familiesIn } from './families.ts';
import { systemIds } from './family.ts';
import { truthOf } from './truth.ts';

/** Writes `truth/<system>/<family>.json` for every family of every system. Run it after changing a family or a screen. */
for (const system of systemIds) {
  const folder = fileURLToPath(new URL(`truth/${system}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const family of familiesIn(system))
    writeFileSync(`${folder}${family.id}.json`, `${JSON.stringify(truthOf(system, family), null, 2)}\n`);
}
