import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './extension.ts';

const nobodyChose = { settings: { protocols: [], role: null } };

test('the first run asks for protocol, role and site in three steps, and then reads', async ({ open }) => {
  const { panel } = await open('/clinic/doyle/family', nobodyChose);
  await expect(panel.getByRole('heading', { name: 'Which protocol does your team follow?' })).toBeVisible();
  await expect(panel.locator('body')).not.toContainText('Doyle');
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByRole('alert')).toBeVisible();
  await panel.getByRole('checkbox', { name: /^Camden/ }).check();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByRole('heading', { name: 'What is your role?' })).toBeFocused();
  await panel.getByRole('radio', { name: 'Ward nurse' }).check();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByRole('heading', { name: 'Which site is your record system?' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await panel.getByRole('button', { name: 'Later' }).click();
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  await expect(panel.getByRole('banner')).toContainText('ward nurse');
});

test('who only looks is shown an invented family, and nothing is read', async ({ open, extension }) => {
  const { panel } = await open('/clinic/doyle/family', nobodyChose);
  const opened = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'See it with an invented family' }).click();
  const demo = await opened;
  await expect(demo.getByRole('complementary', { name: 'Demonstration' })).toBeVisible();
  await expect(demo.getByRole('heading', { level: 1 })).toContainText(/Doyle|invented/i);
  await demo.getByRole('button', { name: 'Not this…' }).first().click();
  await expect(demo.getByRole('dialog')).toBeVisible();
  await demo.close();
});
