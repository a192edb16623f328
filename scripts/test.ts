import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureFirefox } from '../src/cli/find-browser.ts';
import { buildExtension } from './build.ts';

/** Every test of the project: pure code and pages (vitest), then the built extension in real browsers (Playwright). The last line counts them all. */

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const folder = 'test-results';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

process.env.CHROME_PATH = ensureBrowser();
const firefox = ensureFirefox();
if (firefox) process.env.FIREFOX_PATH = firefox;

const unit = await runVitest();
buildExtension('chrome', 'demo');
buildExtension('firefox', 'demo');
const endToEnd = await runPlaywright();

const total = [unit, endToEnd].reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}));
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runVitest(): Promise<Counts> {
  const file = `${folder}/vitest.json`;
  const code = await run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const result = readJson<{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numFailedTestSuites: number }>(file);
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  // A file that does not even load has no failed test of its own.
  const failed = result.numFailedTests || (code === 0 ? 0 : Math.max(1, result.numFailedTestSuites));
  return { passed: result.numPassedTests, failed, skipped: result.numPendingTests };
}

async function runPlaywright(): Promise<Counts> {
  const file = `${folder}/playwright.json`;
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const code = await run('npx', ['playwright', 'test', '--reporter=line,json']);
  const stats = readJson<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(file)?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || (code === 0 ? 0 : 1), skipped: stats.skipped };
}

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).on('close', (code) => resolve(code ?? 1));
  });
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
