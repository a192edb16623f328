import { readFileSync, statSync } from 'node:fs';

/** What the packaged extension may not outgrow: the script that runs in every frame of the record system, and the permissions it asks for. */
const mostBytes = 30_000;
const folder = '.output/chrome-mv3';

const size = statSync(`${folder}/record.js`).size;
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as { host_permissions?: string[] };
const complaints = [
  size > mostBytes ? `content script is ${size} bytes, allowed ${mostBytes}` : '',
  manifest.host_permissions?.length ? `the packaged build holds host permissions: ${manifest.host_permissions.join(', ')}` : '',
].filter((line) => line !== '');
console.log(`content script ${size} bytes of ${mostBytes}; host permissions: ${manifest.host_permissions?.length ?? 0}`);
for (const line of complaints) console.error(line);
process.exit(complaints.length === 0 ? 0 : 1);
