import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families, familiesIn } from './families.ts';
import { systemIds } from './family.ts';
import { pagesOf, subjectName } from './pages.ts';
import { pairsOf } from './pairs.ts';
import { serveDemo } from './serve.ts';
import { truthOf } from './truth.ts';

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

const records = systemIds.flatMap((system) => familiesIn(system).map((family) => ({ system, family, name: subjectName(system, family) })));

async function read(path: string): Promise<string> {
  const response = await fetch(demo.origin + path);
  expect(response.status, path).toBe(200);
  return response.text();
}

describe('the demo record systems', () => {
  it.each(records)('answer for every page of $name in $system, name the person and hide decoys', async ({ system, family, name }) => {
    for (const { url } of pagesOf(system, family)) {
      const page = await read(url);
      // The frameset and the single page carry the person in what they load.
      const shown = system === 'trust' ? await read(url.replace(`/${family.id}/`, `/${family.id}/frame/`)) : page;
      const named = system === 'clinic' ? await read(`/clinic-data/${family.id}.json`) : page;
      expect(named).toContain(name);
      expect(shown).toContain('DECOY');
    }
  });

  it.each(records)('have a written truth for $name in $system that is what the screens show', ({ system, family }) => {
    const written: unknown = JSON.parse(readFileSync(new URL(`truth/${system}/${family.id}.json`, import.meta.url), 'utf8'));
    expect(written).toEqual(truthOf(system, family));
  });

  it('hold at least four families each, and six or more together', () => {
    for (const system of systemIds) expect(familiesIn(system).length).toBeGreaterThanOrEqual(4);
    expect(families.length).toBeGreaterThanOrEqual(6);
  });

  it.each(systemIds)('show no blank for the complete family in %s', (system) => {
    const complete = families.find((family) => family.id === 'okonjo-hale');
    const pairs = complete ? pairsOf(system, complete).flatMap((page) => page.pairs) : [];
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.filter((pair) => pair.state === 'blank').map((pair) => pair.label)).toEqual([]);
  });

  it('open the record of every other child of a family too', async () => {
    for (const family of familiesIn('council')) {
      for (const child of family.children)
        expect(await read(`/council/${family.id}/${child.id.slice('child:'.length)}/summary`)).toContain(child.name);
    }
  });

  it('list every record on the first page and answer 404 for what they do not hold', async () => {
    const contents = await read('/');
    for (const { name } of records) expect(contents).toContain(name);
    expect((await fetch(`${demo.origin}/council/doyle/kai/summary`)).status).toBe(404);
    expect((await fetch(`${demo.origin}/assets/serve.ts`)).status).toBe(404);
  });
});
