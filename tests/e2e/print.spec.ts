import { expect, test } from './extension.ts';
import { admissionPage } from './made-pages.ts';

test('on paper stands every flag with its paragraph, and nothing to press', async ({ openMade }) => {
  const { panel } = await openMade(admissionPage({ children: ['Ava Lund', 'Ben Lund', 'Cara Lund', 'Dora Lund'] }));
  await expect(panel.getByRole('button', { name: /^Show \d+ more flags?$/ })).toBeVisible();
  const said = panel.getByRole('status').filter({ hasText: /^\d+ flags/ });
  const counted = Number.parseInt((await said.textContent()) ?? '', 10);
  await panel.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await panel.emulateMedia({ media: 'print' });
  const flags = panel.locator('main [data-flag]');
  await expect(flags).toHaveCount(counted);
  for (const flag of await flags.all()) await expect(flag).toContainText('Camden joint working protocol');
  const cited = panel.locator('main [data-flag] .sl-source');
  for (const source of await cited.all()) await expect(source).toBeVisible();
  for (const button of await panel.getByRole('button').all()) {
    const words = (await button.textContent()) ?? '';
    if (!(await button.evaluate((element) => element.classList.contains('sl-fold')))) await expect(button, words).toBeHidden();
  }
  await expect(panel.getByText(/^Printed 12 June 2026/)).toBeVisible();
  const pdf = await panel.pdf().catch(() => null);
  if (pdf) expect(pdf.byteLength).toBeGreaterThan(1000);
});
