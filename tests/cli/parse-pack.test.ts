import { describe, expect, test } from 'vitest';
import { loadPacks, loadVocabulary } from '../../src/cli/load-packs.ts';
import { checkPack, parsePack } from '../../src/cli/parse-pack.ts';
import type { SourceFile } from '../../src/cli/read-yaml.ts';

const vocabulary = loadVocabulary();
const pack = `id: t
name: Test pack
edition: "1"
area: Testing
statutory: false
effective: { from: 2015-01-01 }
superseded: []
contacts: []
`;
const rule = `id: t-gp
title: GP not recorded
kind: missing-detail
tier: core
for: child
roles: [any]
strength: must
when: { fact: child.relationship, is: household }
asks: child.gp
source: { section: "1", catalogue: [t-1] }
why: Because it must.
next: Do it.
knownFalseAlarms: [None known.]
`;

function parse(text: string, details = pack): unknown {
  const files: SourceFile[] = [
    { path: 'rules/t/pack.yaml', text: details },
    { path: 'rules/t/details/t-gp.yaml', text },
  ];
  return parsePack(files, vocabulary);
}

/** What is changed in the rule, what the one line must say. */
const broken: [string, string, string, RegExp][] = [
  [
    'a fact that does not exist',
    'child.relationship',
    'child.relationshp',
    /^rules\/t\/details\/t-gp\.yaml:8: when\.fact: found the fact "child\.relationshp".*nearest: child\.relationship/,
  ],
  [
    'an option the fact does not have',
    'is: household',
    'is: houshold',
    /:8: when\.is: found "houshold", child\.relationship allows: .*household/,
  ],
  ['an unknown key', 'tier: core', 'tier: core\nlevel: 3', /: found .*unknown "level"/],
  ['a value outside the list', 'tier: core', 'tier: main', /:4: tier: found "main", allowed: core, checklist/],
  ['a missing key', 'why: Because it must.\n', '', /why: found nothing, needed: string/],
  [
    'a condition that is none',
    '{ fact: child.relationship, is: household }',
    '{ fact: child.relationship, was: household }',
    /:8: when: found /,
  ],
  ['a condition with a key too many', 'is: household }', 'is: household, at: now }', /:8: when.*at/],
  [
    'a condition inside others',
    '{ fact: child.relationship, is: household }',
    '{ all: [{ not: { fact: child.relationship, done: 3 } }] }',
    /:8: when.*found 3/,
  ],
  ['hours of a pack that says none', 'is: household }', 'outOfHours: true }', /:8: when\.outOfHours: .*officeHours/],
  ['an area that the pack does not tell apart', 'why:', 'areas: [Tetsing]\nwhy:', /:11: areas\.0: found "Tetsing", allowed: .*\(Testing\)/],
  ['an alias that does not resolve', 'roles: [any]', 'roles: *nobody', /:6: .*nobody/],
  ['an asked fact that does not exist', 'asks: child.gp', 'asks: child.gpp', /:9: asks: found the fact "child\.gpp"/],
  ['a kind without what it needs', 'asks: child.gp\n', '', /:3: kind: a missing-detail rule needs "asks"/],
  ['an unknown contact', 'why:', 'contact: nobody\nwhy:', /contact: found "nobody", allowed: a contact of the pack/],
  ['an id that is not the file name', 'id: t-gp', 'id: t-other', /:1: id: found "t-other", allowed: the file's own name "t-gp"/],
  ['broken YAML', 'roles: [any]', 'roles: [any', /^rules\/t\/details\/t-gp\.yaml:\d+: /],
];

describe('a pack', () => {
  test('is read from its files', () => expect(parse(rule)).toMatchObject({ id: 't', rules: [{ id: 't-gp', for: 'child' }] }));

  test.each(broken)('is refused for %s, in one line', (_, from, to, line) => {
    expect(() => parse(rule.replace(from, to))).toThrow(line);
    expect(() => parse(rule.replace(from, to))).not.toThrow(/\n/);
  });

  test('may use an anchor that resolves', () => {
    const anchored = rule.replace('when: {', 'when: &here {').replace('asks:', 'unless: { not: *here }\nasks:');
    expect(parse(anchored)).toMatchObject({ rules: [{ id: 't-gp' }] });
  });

  test.each([
    ['a contact', 'contacts: []', 'contacts: [{ id: duty, name: Duty, phone: "1", asOf: "2026", areas: [Elsewhere] }]'],
    [
      'office hours',
      'contacts: []',
      'officeHours: [{ areas: [Elsewhere], open: [{ days: Mon-Fri, from: 09:00, to: 17:00 }] }]\ncontacts: []',
    ],
  ])('is refused for %s of an area that it does not tell apart', (_, from, to) => {
    expect(() => parse(rule, pack.replace(from, to))).toThrow(/^rules\/t\/pack\.yaml:8: .*areas\.0: found "Elsewhere", allowed: .*Testing/);
  });

  test('shows its author every broken file at once', () => {
    const two = ['t-one', 't-two'].map((id) => ({
      path: `rules/t/a/${id}.yaml`,
      text: rule.replace('t-gp', id).replace('tier: core', 'tier: heart'),
    }));
    expect(checkPack([{ path: 'rules/t/pack.yaml', text: pack }, ...two], vocabulary).broken).toHaveLength(2);
  });

  test('is refused for two files with one id', () => {
    const files = [
      { path: 'rules/t/pack.yaml', text: pack },
      { path: 'rules/t/a/t-gp.yaml', text: rule },
      { path: 'rules/t/b/t-gp.yaml', text: rule },
    ];
    expect(() => parsePack(files, vocabulary)).toThrow(
      /rules\/t\/b\/t-gp\.yaml:1: id: found "t-gp", which rules\/t\/a\/t-gp\.yaml has already/,
    );
    expect(checkPack(files, vocabulary).broken).toHaveLength(1);
  });

  test('is refused without a pack.yaml', () =>
    expect(() => parsePack([{ path: 'rules/t/a/t-gp.yaml', text: rule }], vocabulary)).toThrow(/needs a file pack\.yaml/));
});

test('all packs load with their facts and calendar', () => {
  const loaded = loadPacks();
  expect(loaded.packs.length).toBeGreaterThan(0);
  expect(loaded.calendar.until).toBe('2040-12-31');
});
