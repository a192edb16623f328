import { readFileSync } from 'node:fs';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';

// Prints sentences read in a second, by the clock and by the processor's (which other work on the machine does not slow), and how long a note of 200,000 characters takes.
const terms = compileTerms(loadTermTables());
const texts = ['own-build', 'own-held-out'].flatMap((name) =>
  readFileSync(new URL(`../notes/labelled/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const body = texts.join(' ');
const sentences = body.split(/[.?!]\s/).length;
const long = body.repeat(Math.ceil(200_000 / body.length)).slice(0, 200_000);
const begun = performance.now();
readNotes(body, { terms });
console.log(`${Math.round((sentences * 1000) / (performance.now() - begun))} sentences a second the very first time`);
for (const from = performance.now(); performance.now() - from < 1000; ) readNotes(body, { terms });

const start = performance.now();
const used = process.cpuUsage();
let rounds = 0;
for (; performance.now() - start < 2000; rounds += 1) readNotes(body, { terms });
console.log(`${Math.round((sentences * rounds * 1000) / (performance.now() - start))} sentences a second`);
const { user, system } = process.cpuUsage(used);
console.log(`${Math.round((sentences * rounds * 1e6) / (user + system))} sentences a second of processor time`);

const before = performance.now();
readNotes(long, { terms });
console.log(`200,000 characters at once: ${(performance.now() - before).toFixed(0)} ms`);
