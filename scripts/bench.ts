import { spawnSync } from 'node:child_process';

/** Runs the benchmarks named on the command line (`npm run bench -- reader`), or all of them. */
const known = ['engine', 'notes', 'reader'];
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !known.includes(name));
if (unknown) {
  console.error(`No benchmark "${unknown}". There are: ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : known) {
  const { status } = spawnSync(process.execPath, [`tests/bench/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
