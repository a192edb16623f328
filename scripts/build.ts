import { spawnSync } from 'node:child_process';

/** Builds the extension with WXT; `mode` demo is the build that may read the demo's own server. Throws with the build's own words when it fails. */
export function buildExtension(browser: 'chrome' | 'firefox', mode: 'production' | 'demo'): void {
  const built = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mode', mode], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The ${browser} build failed:\n${built.stdout}\n${built.stderr}`);
}
