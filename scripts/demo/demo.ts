import { resolve } from 'node:path';
import { ensureBrowser } from '../../src/cli/find-browser.ts';
import { launchExtension } from '../../src/cli/launch-extension.ts';
import { demoNow } from '../../tests/demo/families.ts';
import { serveDemo } from '../../tests/demo/serve.ts';
import { buildExtension } from '../build.ts';
import { pictureOf } from './demo-picture.ts';
import { setUpDemo } from './demo-settings.ts';
import { printFlags } from './demo-table.ts';
import { visitScreens } from './panel-state.ts';

/** `npm run demo`: builds the extension, serves the demo record systems, and opens a case with the real side panel beside it. */
const screens = ['/trust/doyle/notes', '/trust/doyle/children', '/trust/doyle/family', '/trust/doyle/inpatient'];
const casePath = screens.at(-1) ?? '/';

const executablePath = tryOrExit(ensureBrowser);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
console.log('Building the extension...');
tryOrExit(() => buildExtension('chrome', 'demo'));
const server = await serveDemo();
const extension = await launchExtension({ executablePath, folder: resolve('.output/chrome-mv3-demo'), headless: !hasDisplay });
await setUpDemo(extension, demoNow);
const page = extension.context.pages()[0] ?? (await extension.context.newPage());
await page.goto(server.origin);
const panel = await extension.openPanel(page);
// A worker opens several screens of a case; what each showed is remembered together.
await visitScreens(
  page,
  panel,
  screens.map((screen) => `${server.origin}${screen}`),
);
await panel.locator('[data-status="ready"]').waitFor({ timeout: 20_000 });

if (hasDisplay) {
  console.log(`The demo is open at ${server.origin}${casePath}. Close the browser to end it.`);
  await new Promise<void>((done) => extension.context.on('close', () => done()));
} else {
  await printFlags(panel);
  console.log(`\nNo display: a picture of page and panel is at ${await pictureOf(extension.context, page, panel)}`);
  await extension.close();
}
await server.close();

function tryOrExit<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
