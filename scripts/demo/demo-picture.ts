import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';

const folder = resolve('artefacts');
const mostParts = 3;

/** Puts page and panel side by side in one PNG file and returns its path: headless, no single screenshot holds both. What stands below the panel's edge follows to its right. */
export async function pictureOf(context: BrowserContext, page: Page, panel: Page, name = 'demo'): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const shots = [await page.screenshot(), ...(await panelParts(panel))];
  const sheet = await context.newPage();
  const images = shots.map((bytes) => `<img alt="" src="data:image/png;base64,${bytes.toString('base64')}">`).join('');
  await sheet.setContent(
    `<style>body{margin:0;display:flex;align-items:flex-start;width:max-content;background:#888;gap:6px}</style>${images}`,
  );
  const file = resolve(folder, `${name}.png`);
  writeFileSync(file, await sheet.locator('body').screenshot());
  await sheet.close();
  return file;
}

/** The panel from top to bottom, a screenful at a time. */
async function panelParts(panel: Page): Promise<Buffer[]> {
  const { height, screenful } = await panel.evaluate(() => ({ height: document.documentElement.scrollHeight, screenful: innerHeight }));
  const count = Math.min(mostParts, Math.ceil(height / screenful));
  const parts: Buffer[] = [];
  for (let part = 0; part < count; part += 1) {
    await panel.evaluate((top) => scrollTo(0, top), part * screenful);
    parts.push(await panel.screenshot());
  }
  await panel.evaluate(() => scrollTo(0, 0));
  return parts;
}
