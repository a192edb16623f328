import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

// Chromium first: since version 137 branded Chrome takes no unpacked extension from the command line.
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-based browser: CHROME_PATH, then the PATH, then Playwright's own, then the usual places; null where there is none. */
export function findBrowser(): string | null {
  const wanted = process.env.CHROME_PATH;
  if (wanted && existsSync(wanted)) return wanted;
  return findOnPath(names) ?? playwrightsOwn() ?? places.find((place) => existsSync(place)) ?? null;
}

/** Path of Firefox, or null. */
export function findFirefox(): string | null {
  const wanted = process.env.FIREFOX_PATH;
  return wanted && existsSync(wanted) ? wanted : findOnPath(['firefox-esr', 'firefox']);
}

/**
 * Path of a Chromium-based browser; where there is none it is fetched in the ways that work: Playwright's download, then Debian's package when this is Debian and root.
 * @throws {Error} with one line saying what to install.
 */
export function ensureBrowser(): string {
  return (
    findBrowser() ??
    fetchBrowser() ??
    fail('No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.')
  );
}

/** Path of Firefox, fetched as Debian's package when this is Debian and root; null where it cannot be had. */
export function ensureFirefox(): string | null {
  return findFirefox() ?? (installDebian('firefox-esr') ? findFirefox() : null);
}

function fetchBrowser(): string | null {
  process.stderr.write('No browser found: fetching Chromium once, this can take a minute.\n');
  // Debian first where it can be used: it also brings the libraries that a bare download lacks.
  if (installDebian('chromium')) return findBrowser();
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return findBrowser();
}

function installDebian(packageName: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  const run = (args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
    0;
  return run(['update']) && run(['install', '-y', '--no-install-recommends', packageName]);
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function findOnPath(wanted: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of wanted) {
    const hit = folders.map((folder) => join(folder, name)).find(isRunnable);
    if (hit) return hit;
  }
  return null;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(line: string): never {
  throw new Error(line);
}
