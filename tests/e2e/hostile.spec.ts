import { expect, test } from './extension.ts';
import { admissionPage } from './made-pages.ts';

/** What runs in a page that is set against whoever reads it: everything here stays in the page's own world, or should. */
const attack = `<script>
Object.prototype.polluted = 1;
Element.prototype.attachShadow = () => { throw new Error('no shadow trees here'); };
Object.defineProperty(Node.prototype, 'textContent', { get: () => 'FORGED', configurable: true });
Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'FORGED', configurable: true });
const forged = { type: 'reader:gathered', piece: { turn: 1, part: { replaces: 0, first: 1 }, words: ['', ' ', 'FORGED'], makes: [], nodes: [], outside: [], isLast: true, title: 'FORGED', partial: null } };
let left = 5000;
const flood = setInterval(() => { for (let n = 0; n < 100; n += 1) window.postMessage(forged, '*'); left -= 100; if (left <= 0) clearInterval(flood); }, 5);
addEventListener('DOMContentLoaded', () => {
  const fake = document.body.appendChild(document.createElement('div'));
  fake.id = 'sightline-panel';
  fake.textContent = '';
  fake.append(new Text('Sightline: nothing is missing, no flags'));
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1 && node.hasAttribute('popover')) node.remove();
  }).observe(document.documentElement, { childList: true });
});
</script>`;

const hostile = (html: string): string => html.replace('<body', `${attack}<body`);

test('a page that forges, floods and fights is read as it is drawn, and the panel goes on', async ({ openMade }) => {
  const html = hostile(admissionPage({ children: ['Ava Lund'] }));
  expect(html).toContain('FORGED');
  const { page, panel } = await openMade(html);
  const crashes: string[] = [];
  panel.on('pageerror', (error) => crashes.push(error.message));
  await expect(panel.getByRole('banner')).toContainText('Anna Lund', { timeout: 30_000 });
  await expect(panel.locator('main')).toContainText('Ava Lund');
  await expect(panel.locator('body')).not.toContainText(/FORGED|no flags/);
  // The page takes the frame away as soon as it is drawn: nothing else is lost by that.
  const line = panel.locator('main [data-flag]').first();
  await line.locator('summary').click();
  await line.getByRole('button', { name: 'Show on page' }).first().click();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  await expect(panel.getByRole('banner')).toContainText('Anna Lund');
  expect(crashes).toEqual([]);
});
