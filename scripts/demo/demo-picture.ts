import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';

const folder = resolve('artefacts');

/** Puts page and panel side by side in one PNG file and returns its path: headless, no single screenshot holds both. */
export async function pictureOf(context: BrowserContext, page: Page, panel: Page, name = 'demo'): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const sheet = await context.newPage();
  const image = (bytes: Buffer): string => `<img alt="" src="data:image/png;base64,${bytes.toString('base64')}">`;
  await sheet.setContent(
    `<style>body{margin:0;display:flex;align-items:flex-start;width:max-content}img+img{border-left:1px solid #888}</style>${image(left)}${image(right)}`,
  );
  const file = resolve(folder, `${name}.png`);
  writeFileSync(file, await sheet.locator('body').screenshot());
  await sheet.close();
  return file;
}
