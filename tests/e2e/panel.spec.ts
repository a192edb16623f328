import { outcomesOf } from '../../scripts/demo/demo-table.ts';
import { expect, test } from './extension.ts';
import { placedPage } from './made-pages.ts';

const admission = '/trust/doyle/inpatient';

test('a ward admission in framesets is read and its gaps stand in the real side panel', async ({ open }) => {
  const { panel } = await open(admission);
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  await expect(panel.getByText('Who is looking after the children')).toBeVisible();
  await expect(panel.getByRole('contentinfo')).toContainText('could not be checked');
});

test('words that only their place on the screen binds are read too', async ({ openMade }) => {
  const { panel } = await openMade(placedPage);
  await expect(panel.getByRole('banner')).toContainText('Anna Lund');
  const evidence = async () => (await outcomesOf(panel)).flatMap((outcome) => outcome.evidence);
  await expect.poll(evidence).toContainEqual(expect.objectContaining({ label: 'Known to children’s services', text: 'Yes' }));
});

test('the toolbar counts the flags that the panel shows unasked', async ({ open, extension }) => {
  const { panel } = await open(admission);
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  const flags = (await outcomesOf(panel)).filter((one) => one.outcome === 'flag' && one.tier === 'core' && !one.theirs);
  const worker = extension.context.serviceWorkers()[0];
  const badge = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: unknown): Promise<{ id: number }[]> }; action: { getBadgeText(q: unknown): Promise<string> } };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  expect(flags.length).toBeGreaterThan(0);
  expect(badge).toBe(String(flags.length));
});

test('a field that is filled in takes its line away, and nothing else', async ({ open }) => {
  const { page, panel } = await open(admission);
  const line = panel.getByText('Who is looking after the children');
  await expect(line).toBeVisible();
  const field = page.frameLocator('frame').nth(2).getByRole('textbox').nth(5);
  await field.fill('Their grandmother, Bernadette');
  await field.blur();
  await panel.getByRole('button', { name: 'Read the page again' }).click();
  await expect
    .poll(async () => (await outcomesOf(panel)).some((one) => one.outcome === 'flag' && /looking after/i.test(one.title)))
    .toBe(false);
});

test('the whole checklist comes when it is opened, and not before', async ({ open }) => {
  const { panel } = await open(admission);
  const heading = panel.getByText(/^Full checklist: \d+ points/);
  const points = Number((await heading.textContent())?.match(/\d+/)?.[0]);
  const told = (await outcomesOf(panel)).filter(({ outcome, theirs }) => outcome !== 'not-applicable' && !theirs);
  expect(told.length).toBeLessThan(points);
  await heading.click();
  const sections = panel.getByText(/: \d+ of \d+ in place$/);
  await expect(sections.first()).toBeVisible();
  const listed = (await sections.allTextContents()).map((words) => Number(words.match(/of (\d+) in place/)?.[1]));
  expect(listed.reduce((sum, each) => sum + each, 0)).toBe(points);
});

test('nothing that is hidden on the page is read', async ({ open, extension }) => {
  for (const path of [admission, '/clinic/doyle/family', '/council/baptiste/devonte/summary']) {
    const { panel } = await open(path);
    await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  }
  const worker = extension.context.serviceWorkers()[0];
  const kept = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<unknown> } } } };
    return JSON.stringify(await chrome.storage.session.get(null));
  });
  expect(kept?.includes('Doyle')).toBe(true);
  expect(kept?.match(/.{60}DECOY.{60}/g) ?? []).toEqual([]);
});

test('the extension asks nothing of any machine', async ({ open, extension, demo, silence }) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => asked.push(request.url()));
  const { panel } = await open('/clinic/doyle/family');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  const loaded = () => performance.getEntriesByType('resource').map((entry) => entry.name);
  const byPanel = await panel.evaluate(loaded);
  const byBackground = (await extension.context.serviceWorkers()[0]?.evaluate(loaded)) ?? [];
  const outside = (urls: string[]) => urls.filter((url) => !/^(chrome-extension|data|blob|about):/.test(url));
  expect(outside(byPanel)).toEqual([]);
  expect(outside(byBackground)).toEqual([]);
  // The page's own requests go to the demo's server; nobody else is asked, the browser's maker aside.
  expect(outside(asked).filter((url) => !url.startsWith(demo.origin))).toEqual([]);
  expect(silence.asked.filter((line) => !browsersOwn.test(line))).toEqual([]);
});

/** What Chromium itself asks of its maker, with or without an extension. */
const browsersOwn = /^(CONNECT|GET|POST) (http:\/\/)?[a-z0-9.-]*\.?(google|googleapis|gstatic|gvt1)\.com[:/]/;
