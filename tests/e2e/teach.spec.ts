import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/** A screen of a system whose labels are its own. */
const ownLabels = `<!doctype html><html lang="en"><title>Records</title><body>
  <h1>Kofi Mensah</h1>
  <dl><dt>Child's name</dt><dd>Kofi Mensah</dd><dt>Date of birth</dt><dd>04/02/2019</dd></dl>
  <h2>Box file</h2>
  <dl><dt>K7 reference point</dt><dd id="spot">Hill View Surgery</dd><dt>Kofi's extra</dt><dd>Chess</dd></dl>
</body></html>`;

test('a field is taught by pointing at it, read so at once, and nothing but its label is kept', async ({ open, demo, extension }) => {
  const { page, panel } = await open('/clinic/doyle/family');
  await page.route('**/own-labels', (route) => route.fulfill({ contentType: 'text/html', body: ownLabels }));
  await page.goto(`${demo.origin}/own-labels`);
  await expect(panel.getByRole('banner')).toContainText('Kofi Mensah');

  await panel.getByRole('button', { name: 'Teach this screen' }).click();
  await panel.getByRole('button', { name: 'Point at a field on the page' }).click();
  await clickOnce(page, '#spot', async () => expect(rows(panel).first()).toContainText('K7 reference point', { timeout: 1_500 }));
  await expect(rows(panel).first()).toContainText('Read as: nothing');
  await expect(rows(panel).filter({ hasText: 'extra' })).toContainText('holds a person’s name');

  await rows(panel)
    .first()
    .getByRole('button', { name: /^Change/ })
    .click();
  await panel.getByRole('searchbox', { name: 'What does it mean?' }).fill('GP of child');
  await panel.locator('.sl-teach__found button').first().click();
  await expect(rows(panel).filter({ hasText: 'K7' })).toContainText('(taught here)');
  await expect(rows(panel).filter({ hasText: 'K7' })).not.toContainText('Read as: nothing');

  const kept = await extension.context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<unknown> } } } };
    return JSON.stringify(await chrome.storage.local.get('team-pack'));
  });
  expect(kept).toContain('K7 reference point');
  expect(kept).not.toMatch(/Kofi|Mensah|Hill View/);
  await panel.getByRole('button', { name: 'Done' }).click();
});

test('what was taught is saved as a team pack, and loaded again after it was forgotten', async ({ extension, demo }) => {
  const setup = await extension.context.newPage();
  await setup.goto(new URL('/setup.html', extension.context.serviceWorkers()[0]?.url()).href);
  await expect(setup.getByText(`${demo.origin}: 1 field`)).toBeVisible();
  const text = await savedText(setup, () => setup.getByRole('button', { name: 'Save team pack' }).click());
  expect(JSON.parse(text).maps[demo.origin].fields).toEqual([
    expect.objectContaining({ label: 'K7 reference point', section: 'Box file' }),
  ]);
  await setup.getByRole('button', { name: `Forget what was taught about ${demo.origin}` }).click();
  await expect(setup.getByText(`${demo.origin}: 1 field`)).toBeHidden();
  await setup.getByLabel('Load a team pack').setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(setup.getByText(`${demo.origin}: 1 field`)).toBeVisible();
  await setup.getByLabel('Load a team pack').setInputFiles({ name: 'wrong.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await expect(setup.getByText('wrong.txt was not loaded.')).toBeVisible();
  await setup.getByRole('button', { name: `Forget what was taught about ${demo.origin}` }).click();
  await setup.close();
});

const rows = (panel: Page) => panel.locator('.sl-teach > li');

/** Clicks a spot until the panel has taken it: pointing begins a moment after its button is pressed. */
async function clickOnce(page: Page, spot: string, isTaken: () => Promise<void>): Promise<void> {
  await expect(async () => {
    const box = await page.locator(spot).boundingBox();
    // The driver's own click waits for an element that nothing covers; the layer one points through covers all.
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 5);
    await isTaken();
  }).toPass({ timeout: 10_000 });
}

/** What a page offers to save when something is pressed. The browser is driven over two connections, which take its downloads from each other. */
async function savedText(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      (window as { saved?: Promise<string> }).saved = file.text();
      return make(file);
    };
  });
  await press();
  return (await page.evaluate(() => (window as { saved?: Promise<string> }).saved)) ?? '';
}
