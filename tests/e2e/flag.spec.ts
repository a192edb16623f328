import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { admissionPage, enquiryPage } from './made-pages.ts';

const referral = '/trust/qaderi/referral';
const mentalHealth = { protocols: ['camden'], role: 'adult-mental-health' };

test.describe('order', () => {
  const groups = [
    /^Overdue/,
    /^Due soon/,
    /^Not recorded as done/,
    /^(Child|Missing) details/,
    /^What the record says/,
    /^Could not check/,
  ];
  const families = [
    { family: 'qaderi', screens: ['children', 'family', 'referral'], settings: mentalHealth },
    { family: 'doyle', screens: ['notes', 'family', 'inpatient'], settings: { protocols: ['camden'], role: 'inpatient-ward' } },
  ];

  for (const { family, screens, settings } of families) {
    test(`the groups of ${family} stand in the order of what is most pressing`, async ({ open }) => {
      const { page, panel } = await open(`/trust/${family}/${screens[0]}`, { settings });
      for (const screen of screens.slice(1)) {
        await page.goto(new URL(`/trust/${family}/${screen}`, page.url()).href);
        await expect(panel.getByRole('banner')).toContainText(/screens? read/);
        await page.waitForTimeout(500);
      }
      const headings = await panel.locator('main h2').allTextContents();
      const places = headings.map((heading) => groups.findIndex((one) => one.test(heading))).filter((place) => place >= 0);
      expect(places.length).toBeGreaterThanOrEqual(3);
      expect(places).toEqual([...places].sort());
    });
  }

  test('five flags are shown, the rest on one press', async ({ openMade }) => {
    const { panel } = await openMade(
      admissionPage({ children: ['Ava Lund', 'Ben Lund', 'Cara Lund', 'Dora Lund', 'Emil Lund', 'Finn Lund'] }),
    );
    await expect(panel.locator('main [data-flag]')).toHaveCount(5);
    const more = panel.getByRole('button', { name: /^Show \d+ more flags?$/ });
    const rest = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await more.click();
    await expect(panel.locator('main [data-flag]')).toHaveCount(5 + rest);
  });

  test('a figure at the top leads to its section with the focus', async ({ open }) => {
    const { panel } = await open('/clinic/doyle/family');
    await panel
      .getByRole('navigation', { name: 'Summary' })
      .getByRole('button', { name: /not checked/ })
      .click();
    await expect(panel.locator('#could-not-check')).toBeFocused();
  });
});

test.describe('a flag', () => {
  test('says in one place what, why, where and when it was read, the paragraph and its edition, and the clock in words', async ({
    open,
  }) => {
    const { panel } = await open(referral, { settings: mentalHealth });
    const flag = panel.getByRole('article', { name: 'Urgent telephone referral not confirmed in writing' });
    await expect(flag).toContainText('Overdue by 19 hours');
    await expect(flag).toContainText('was due Thursday 11 June, 14:10');
    await expect(flag).toContainText('An urgent referral may be made by telephone but must follow in writing');
    await expect(flag.locator('blockquote').first()).toContainText(
      /Written confirmation sent: blank.*Referral to Children’s Services, read (just now|\d+ seconds ago)/,
    );
    await expect(flag).toContainText(/Next: Send the written referral/);
    await expect(flag).toContainText(/Limit: 48 hours from.*9 June 2026 at 14:10/);
    await expect(flag).toContainText(
      'Camden joint working protocol (undated, not before 2008), section 10 Referral pathways · the protocol says “must”',
    );
  });

  test('says which bank holiday its working days left out', async ({ openMade }) => {
    const { panel } = await openMade(enquiryPage, {
      now: '2026-04-20T10:00',
      settings: { protocols: ['england'], role: 'children-social-care' },
    });
    await openEverything(panel);
    await expect(panel.locator('.sl-clock').filter({ hasText: 'bank holiday' }).first()).toContainText(
      /15 working days from strategy discussion.*26 March 2026; bank holidays 3 April and 6 April not counted/,
    );
  });

  test('gives the number of the team for the area by day, and the out-of-hours number in the evening and at the weekend', async ({
    open,
  }) => {
    const settings = { protocols: ['camden'], role: 'inpatient-ward', area: 'Kilburn' };
    const contacts = async (now: string) => {
      const { panel } = await open('/trust/doyle/inpatient', { now, settings });
      const list = panel.getByRole('article', { name: 'Social worker not told of the admission' }).locator('.sl-contacts');
      await expect(list).toBeVisible();
      return (await list.textContent()) ?? '';
    };
    const byDay = await contacts('2026-06-12T10:00');
    expect(byDay).toContain('SSC North duty');
    expect(byDay).not.toContain('SSC South');
    expect(byDay).toContain('check it');
    const evening = await contacts('2026-06-12T18:30');
    expect(evening).toContain('Out of hours:');
    expect(evening).not.toContain('020 7974 6600');
    expect(await contacts('2026-06-13T10:00')).toContain('Out of hours:');
  });

  test('copies a note in UK dates that says only what was read and asked for', async ({ open, extension }) => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { panel } = await open(referral, { settings: mentalHealth });
    const flag = panel.getByRole('article', { name: 'Urgent telephone referral not confirmed in writing' });
    await flag.getByRole('button', { name: 'Copy note' }).click();
    await expect(flag.getByRole('button', { name: 'Note copied' })).toBeVisible();
    const note = await clipboardOf(panel);
    expect(note).toMatch(/^Urgent telephone referral not confirmed in writing \(Referral of 9 June 2026\)\.\n/);
    expect(note).toContain('Limit: 11 June 2026 at 14:10');
    expect(note).toContain('Written confirmation sent: blank (Referral to Children’s Services, read 12 June 2026 at 10:0');
    expect(note).toContain('section 10 Referral pathways asks: Send the written referral');
    expect(note).not.toMatch(/\d{4}-\d\d-\d\d|undefined|null|\bI (have|did)\b/);
  });

  test('goes into a calendar without any word of the person', async ({ open }) => {
    const { panel } = await open(referral, { now: '2026-06-11T09:00', settings: mentalHealth });
    await openEverything(panel);
    const saved = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Add to calendar' }).first().click();
    const download = await saved;
    const event = readCalendar(await textOf(await download.createReadStream()));
    expect(download.suggestedFilename()).toMatch(/^sightline-2026-06-\d\d\.ics$/);
    expect(event.get('BEGIN')).toContain('VEVENT');
    expect(event.get('DTSTART')?.[0] ?? event.get('DTSTART;VALUE=DATE')?.[0]).toMatch(/^202606\d\d(T\d{6}Z)?$/);
    expect(event.get('SUMMARY')?.[0]).toMatch(/^Limit: /);
    expect([...event.values()].flat().join(' ')).not.toMatch(/Qaderi|Shirin|Elias|Laleh|127\.0\.0\.1/);
  });

  test('of two protocols for one action is one card, the strictest first, with every paragraph cited', async ({ open }) => {
    const { panel } = await open(referral, { settings: { protocols: ['camden', 'beh-mht'], role: 'adult-mental-health' } });
    await expect(panel.locator('#overdue article')).toHaveCount(1);
    const card = panel.locator('#overdue article');
    await expect(card).toContainText('Camden joint working protocol (undated, not before 2008), section 10 Referral pathways');
    await expect(card).toContainText(
      'Also asked for in Barnet, Enfield and Haringey (undated, not before 2011), section 10.9, by Thursday 11 June, 14:10',
    );
    await expect(panel.getByRole('navigation', { name: 'Summary' })).toContainText('1 overdue');
  });

  test('asks whether a passage of a note is the action, and does not count it as done', async ({ openMade }) => {
    const { panel } = await openMade(
      admissionPage({
        children: ['Ava Lund'],
        note: { on: '11/06/2026', by: 'R. Fenn', text: 'Rang children’s services and informed the social worker of the admission.' },
      }),
    );
    await openEverything(panel);
    const mention = panel.locator('.sl-mention').first();
    await expect(mention).toContainText('Is this it?');
    await expect(mention).toContainText('informed the social worker of the admission');
    await expect(mention).toContainText('not counted as done');
  });

  test('shows a field and a note that disagree side by side', async ({ openMade }) => {
    const { panel } = await openMade(
      admissionPage({
        children: ['Ava Lund'],
        domesticAbuse: 'No',
        note: { on: '03/05/2026', by: 'R. Fenn', text: 'Anna Lund said that her partner hit her in the face last night.' },
      }),
    );
    const sides = panel.locator('.sl-sides > div');
    await expect(sides.first()).toContainText(/The field says.*No/);
    await expect(sides.nth(1)).toContainText(/The note of Sunday 3 May says.*hit her in the face/);
    await expect(panel.locator('.sl-trio')).toContainText('entries differ');
  });
});

/** Opens every fold once: what is inside is made on the first opening. */
async function openEverything(panel: Page): Promise<void> {
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>('.sl-row:not([open]) > summary, .sl-fold[aria-expanded="false"]'))
      fold.click();
  });
}

async function clipboardOf(panel: Page): Promise<string> {
  return panel.evaluate(() => navigator.clipboard.readText());
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** The properties of an iCalendar file by name (RFC 5545): lines of at most 75 octets, unfolded, each with a name and a value. Throws on any other. */
function readCalendar(text: string): Map<string, string[]> {
  if (!/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/.test(text)) throw new Error('Not an iCalendar object');
  const tooLong = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (tooLong) throw new Error(`Longer than 75 octets: ${tooLong}`);
  const properties = new Map<string, string[]>();
  for (const line of text.replaceAll('\r\n ', '').trim().split('\r\n')) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No property: ${line}`);
    properties.set(name, [...(properties.get(name) ?? []), value]);
  }
  return properties;
}
