import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/cli/load-packs.ts';
import { checkPack, parsePack } from '../../src/cli/parse-pack.ts';

const vocabulary = loadVocabulary();
const pack = {
  path: 'rules/t/pack.yaml',
  text: 'id: t\nname: Testing\nedition: "1"\narea: Testing\nstatutory: false\neffective: { from: "2015-01-01" }\nsuperseded: []\ncontacts: []\n',
};
const rule = `id: t-gp
title: GP not recorded
kind: missing-detail
tier: core
for: child
roles: [any]
strength: must
when: { fact: adult.isParent, is: yes }
asks: child.gp
source: { section: "1", catalogue: [t-1] }
why: Because it must.
next: Do it.
knownFalseAlarms: [None known.]
`;
const path = 'rules/t/details/t-gp.yaml';

/** What is said of a pack whose one rule has `from` replaced by `to`. */
function refusal(from: string, to: string, at = path): string {
  expect(rule).toContain(from);
  try {
    parsePack([pack, { path: at, text: rule.replace(from, to) }], vocabulary);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is done to the rule, and the parts of the one line that refuses it. */
const broken: [string, string, string, string[]][] = [
  ['broken YAML', 'strength: must', 'strength: [must', [`${path}:8:`]],
  ['an unknown key', 'strength: must', 'strenght: must', [`${path}:`, '"strenght"']],
  ['a value that is none of those allowed', 'tier: core', 'tier: heart', [`${path}:4:`, 'found "heart"', 'allowed: core, checklist']],
  ['an unknown fact', 'adult.isParent', 'adult.isParnt', [`${path}:8:`, '"adult.isParnt"', 'nearest: adult.isParent']],
  ['an unknown fact asked for', 'asks: child.gp', 'asks: child.gpp', [`${path}:9:`, '"child.gpp"', 'child.gp']],
  ['an option the fact does not have', 'is: yes', 'is: perhaps', [`${path}:8:`, 'found "perhaps"', 'adult.isParent allows: yes, no']],
  ['a condition that there is not', 'is: yes }', 'equals: yes }', [`${path}:8:`, 'equals']],
  ['a condition with a key too many', 'is: yes }', 'is: yes, at: now }', [`${path}:8:`, 'at']],
  [
    'a condition inside others',
    '{ fact: adult.isParent, is: yes }',
    '{ all: [{ not: { fact: adult.isParent, done: 3 } }] }',
    [`${path}:8:`, 'found 3'],
  ],
  ['hours of a pack that says none', 'is: yes }', 'outOfHours: true }', [`${path}:8:`, 'officeHours']],
  ['an unknown contact', 'next: Do it.', 'next: Do it.\ncontact: mash', ['found "mash"', 'a contact of the pack']],
  ['an alias that does not resolve', 'roles: [any]', 'roles: *nobody', [`${path}:6:`, 'nobody']],
  ['an id that is not the file name', 'id: t-gp', 'id: t-other', [`${path}:1:`, 'found "t-other"', '"t-gp"']],
];

describe('a pack is refused in one line with file, line, what was found and what is allowed', () => {
  test('but taken where nothing is wrong', () => expect(refusal('core', 'core')).toBe('accepted'));

  test.each(broken)('for %s', (_, from, to, says) => {
    const message = refusal(from, to);
    for (const part of says) expect(message).toContain(part);
    expect(message.split('\n')).toHaveLength(1);
  });

  test('for an id given twice', () => {
    const twice = [pack, { path, text: rule }, { path: 'rules/t/other/t-gp.yaml', text: rule }];
    expect(() => parsePack(twice, vocabulary)).toThrow(`found "t-gp", which ${path} has already`);
  });

  test('without a pack.yaml', () => expect(() => parsePack([{ path, text: rule }], vocabulary)).toThrow('needs a file pack.yaml'));

  test('and an author sees every broken file at once', () => {
    const two = ['t-one', 't-two'].map((id) => ({ path: `rules/t/a/${id}.yaml`, text: rule.replace('t-gp', id).replace('core', 'heart') }));
    expect(checkPack([pack, ...two], vocabulary).broken).toHaveLength(2);
  });

  test('an anchor that resolves is taken', () => {
    expect(
      refusal('when: { fact: adult.isParent, is: yes }', 'when: &parent { fact: adult.isParent, is: yes }\nunless: { not: *parent }'),
    ).toBe('accepted');
  });
});
