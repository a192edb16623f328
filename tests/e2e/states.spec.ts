import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { emptyPage, namelessPage, restlessPage, slowPage } from './made-pages.ts';

const noViolation = async (panel: Page) => {
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('a page without a record: nothing to read here', async ({ openMade }) => {
  const { panel } = await openMade(emptyPage);
  await expect(panel.getByRole('heading', { name: 'Nothing to read here' })).toBeVisible();
  await expect(panel.getByText('nothing was checked')).toBeVisible();
  await noViolation(panel);
});

const told: [path: string, status: string, heading: string, hidden: RegExp][] = [
  ['/council/saltmarsh/imogen/summary', 'restricted', 'Restricted record', /Imogen/],
  ['/council/tasker/joaquim/summary', 'closed', 'Closed record', /Joaquim/],
  ['/clinic/tasker/overview', 'deceased', 'Nothing was checked', /Tasker/],
];

for (const [path, status, heading, hidden] of told) {
  test(`a ${status} record says so and shows none of itself`, async ({ open }) => {
    const { panel } = await open(path);
    await expect(panel.locator(`[data-status="${status}"]`)).toBeVisible();
    await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
    await expect(panel.locator('body')).not.toContainText(hidden);
    await noViolation(panel);
  });
}

test('a record without a name says that it cannot tell whose it is, and offers to hide nothing', async ({ openMade }) => {
  const { panel } = await openMade(namelessPage);
  await expect(panel.getByRole('region', { name: 'Whose record is this?' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Not this…' })).toHaveCount(0);
  await noViolation(panel);
});

test('a page that is still loading: reading the page', async ({ openMade, extension, demo }) => {
  let finish = () => {};
  const finished = new Promise<void>((done) => (finish = done));
  const script = `${demo.origin}/made/late.js`;
  await extension.context.route(script, async (route) => {
    await finished;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  const { panel } = await openMade('<title>Before</title><p>Before</p>');
  const page = await extension.context.newPage();
  await extension.context.route(`${demo.origin}/made/slow`, (route) => route.fulfill({ contentType: 'text/html', body: slowPage(script) }));
  const loaded = page.goto(`${demo.origin}/made/slow`);
  await expect(panel.getByRole('heading', { name: 'Reading the page' })).toBeVisible();
  await noViolation(panel);
  finish();
  await loaded;
  await expect(panel.getByRole('banner')).toContainText('Anna Lund');
  await page.close();
});

test('a page that never rests says that what is shown may be half of it', async ({ openMade }) => {
  test.slow();
  const { panel } = await openMade(restlessPage);
  await expect(panel.locator('[data-status="page-keeps-changing"]')).toBeVisible({ timeout: 40_000 });
  await expect(panel.getByRole('region', { name: 'The page keeps changing' })).toBeVisible();
  await expect(panel.getByRole('contentinfo')).toContainText('could not be checked');
  await noViolation(panel);
});

test('a calendar that has ended says which limits cannot be counted', async ({ open }) => {
  const { panel } = await open('/trust/doyle/inpatient', { now: '2041-06-12T10:00' });
  await expect(panel.getByRole('region', { name: 'Bank holidays are out of date' })).toContainText(
    'Limits in working days cannot be counted',
  );
  await noViolation(panel);
});

test('a record without a flag never says only that', async ({ open, demo }) => {
  const { page, panel } = await open('/trust/okonjo-hale/family');
  for (const screen of ['children', 'inpatient', 'referral', 'cpa', 'notes', 'family']) {
    await page.goto(`${demo.origin}/trust/okonjo-hale/${screen}`);
    await page.waitForTimeout(500);
  }
  const nothing = panel.getByRole('region', { name: 'Nothing flagged in what could be checked' });
  await expect(nothing).toContainText(/\d+ main points checked, \d+ could not be checked/);
  await expect(nothing).toContainText('It says nothing about how the children are');
  await expect(panel.locator('body')).not.toContainText(/no flags|all clear|\bsafe\b/i);
  await noViolation(panel);
});

test('a site that is not allowed is allowed with one press, and then read', async ({ open, extension, demo }) => {
  const origin = demo.origin.replace('127.0.0.1', 'localhost');
  const { page, panel } = await open(`${origin}/clinic/doyle/family`);
  await expect(panel.getByText('Press the Sightline button')).toBeVisible();
  // The press on the toolbar tells the panel the address of the page.
  await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'Not allowed on this site yet' })).toBeVisible();
  await noViolation(panel);
  await grant(extension.context.pages()[0] as Page, extension.extensionId, `${origin}/*`);
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Allow on this site' }).click();
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
});

/** Says yes in advance to what the browser would ask in a window of its own, which a driver cannot press. */
async function grant(page: Page, id: string, host: string): Promise<void> {
  const settings = await page.context().newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([extension, pattern]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(extension, pattern);
    },
    [id, host] as const,
  );
  await settings.close();
}
