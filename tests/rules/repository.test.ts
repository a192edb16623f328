import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPacks, packNames } from '../../src/cli/load-packs.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const { packs, vocabulary, calendar } = loadPacks();
const everyFile = packNames().flatMap((name) =>
  readdirSync(join(rules, name), { recursive: true, encoding: 'utf8' }).map((file) => `${name}/${file}`),
);
const files = everyFile.filter((file) => /\.[a-z]+$/.test(file));
const readme = existsSync(join(rules, 'README.md')) ? readFileSync(join(rules, 'README.md'), 'utf8') : '';

describe('the rules folder', () => {
  test('holds only files of the kinds that docs/writing-rules.md lists', () => {
    const allowed =
      /^[^/]+\/(pack\.yaml|not-observable\.yaml|indicators\/[a-z0-9-]+(\.cases)?\.yaml|[a-z0-9-]+\/[a-z0-9-]+(\.cases)?\.yaml)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('has no cases without a rule beside them', () => {
    const lonely = files.filter((file) => file.endsWith('.cases.yaml') && !files.includes(file.replace('.cases.yaml', '.yaml')));
    expect(lonely).toEqual([]);
  });

  test('uses every rule id once, in all packs together', () => {
    const ids = packs.flatMap((pack) => [...pack.rules.map((rule) => rule.id), ...pack.indicators.map((list) => list.id)]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has a bank-holiday table that reaches at least to 2040', () => expect(calendar.until >= '2040-12-31').toBe(true));

  test('has facts to ask about', () => expect(vocabulary.size).toBeGreaterThan(500));
});

for (const pack of packs) {
  describe(`pack ${pack.id}`, () => {
    const own = files.filter((file) => file.startsWith(`${pack.id}/`));

    test('has a cases file beside every rule', () => {
      const without = pack.rules.filter((rule) => !own.some((file) => file.endsWith(`/${rule.id}.cases.yaml`)));
      expect(without.map((rule) => rule.id)).toEqual([]);
    });

    test('begins every rule id with its own name', () => {
      expect(pack.rules.map((rule) => rule.id).filter((id) => !id.startsWith(`${pack.id}-`))).toEqual([]);
    });

    test('names a section for every rule, and a statement of the catalogue unless it is statutory', () => {
      const without = pack.rules.filter(
        (rule) => rule.source.section.trim() === '' || (!pack.statutory && rule.source.catalogue.length === 0),
      );
      expect(without.map((rule) => rule.id)).toEqual([]);
    });

    test('says of every rule when it raises a false alarm', () => {
      expect(pack.rules.filter((rule) => rule.knownFalseAlarms.every((note) => note.trim() === '')).map((rule) => rule.id)).toEqual([]);
    });

    test('says of every limit of plain "days" which reading was chosen or that both are kept', () => {
      const vague = pack.rules.filter((rule) => /"days":\d/.test(JSON.stringify(rule.due ?? {})) && !rule.source.reading);
      expect(vague.map((rule) => rule.id)).toEqual([]);
    });

    test('never speaks of risk as a verdict or of statute where its limits are local', () => {
      const words = pack.statutory ? /\bat risk\b|\brisk score\b/i : /\bat risk\b|\brisk score\b|\bstatutor(y|ily) overdue\b/i;
      const texts = pack.rules.filter((rule) => words.test(`${rule.title} ${rule.next}`));
      expect(texts.map((rule) => rule.id)).toEqual([]);
    });

    test('stands in the generated rules/README.md', () => {
      expect(pack.rules.filter((rule) => !readme.includes(`\`${rule.id}\``)).map((rule) => rule.id)).toEqual([]);
    });
  });
}
