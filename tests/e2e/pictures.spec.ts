import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/** Every family of the demo that flags something or draws something, in a system that holds it, with the screens a worker opens. */
const cases = [
  { family: 'doyle', at: '/trust/doyle', screens: ['notes', 'family', 'inpatient'], role: 'inpatient-ward' },
  { family: 'qaderi', at: '/trust/qaderi', screens: ['notes', 'family', 'referral'], role: 'adult-mental-health' },
  { family: 'montrose', at: '/clinic/montrose', screens: ['family', 'safeguarding', 'notes'], role: 'midwife' },
  { family: 'baptiste', at: '/clinic/baptiste', screens: ['family', 'safeguarding', 'notes'], role: 'adult-mental-health' },
  { family: 'okonjo-hale', at: '/trust/okonjo-hale', screens: ['notes', 'family', 'inpatient'], role: 'inpatient-ward' },
];

for (const { family, at, screens, role } of cases) {
  test(`${family}: timeline, grid and progress say in words what they draw, at 320 px`, async ({ open }) => {
    const { page, panel } = await open(`${at}/${screens[0]}`, { settings: { protocols: ['camden', 'beh-mht'], role } });
    for (const screen of screens.slice(1)) {
      await page.goto(new URL(`${at}/${screen}`, page.url()).href);
      await page.waitForTimeout(600);
    }
    await expect(panel.locator('[data-status="ready"]')).toBeVisible();
    await panel.setViewportSize({ width: 320, height: 900 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await checkGrid(panel);
    await checkProgress(panel);
    await checkTimeline(panel);
  });
}

/** Each cell has a row header and says its factor and its status; what has evidence shows it on press. */
async function checkGrid(panel: Page): Promise<void> {
  const grid = panel.locator('.sl-trio');
  if ((await grid.count()) === 0) return;
  const tree = await grid.ariaSnapshot();
  expect(tree).toContain('rowheader');
  for (const factor of ['Domestic abuse', 'Mental ill-health', 'Substance misuse']) expect(tree).toContain(`${factor}: `);
  const status = /recorded|queried|in the past|spoken of only|entries differ|no answer|not seen yet|about someone else/;
  for (const cell of await grid.locator('td[data-factor]').allTextContents()) expect(cell).toMatch(status);
  const pressed = grid.getByRole('button').first();
  if ((await pressed.count()) === 0) return;
  await pressed.click();
  await expect(grid.locator('.sl-trio__evidence blockquote').first()).toContainText(/read /);
}

/** "6 of 9 details recorded", the bar beside it hidden from screen readers. */
async function checkProgress(panel: Page): Promise<void> {
  const bars = panel.locator('.sl-progress');
  const words = await panel.locator('.sl-child__top > p').allTextContents();
  expect(words.length).toBe(await bars.count());
  for (const one of words) expect(one).toMatch(/^\d+ of \d+ details? recorded(, \d+ not seen yet)?$/);
  for (const bar of await bars.all()) await expect(bar).toHaveAttribute('aria-hidden', 'true');
}

/** The picture names how many dates it holds; the list below has one line for each, in order. */
async function checkTimeline(panel: Page): Promise<void> {
  const picture = panel.locator('.sl-timeline svg');
  if ((await picture.count()) === 0) return;
  const lines = panel.locator('.sl-timeline__list > li');
  await expect(picture).toHaveAttribute('aria-label', new RegExp(`^${await lines.count()} dates? on a line`));
  expect(await picture.locator('.sl-mark').count()).toBe(await lines.count());
  for (const line of await lines.allTextContents()) expect(line).toMatch(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d/);
}
