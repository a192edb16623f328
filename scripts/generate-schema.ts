/** Writes rules/schema/*.schema.json, so that an editor completes and checks rules while they are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ruleSchemas } from './rule-schemas.ts';

const folder = new URL('../rules/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of ruleSchemas()) writeFileSync(new URL(name, folder), text);
console.log(`rules/schema: ${[...ruleSchemas().keys()].join(', ')}`);
