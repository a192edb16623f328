import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; with `hangUp` nobody reads what it says. */
function inspect(args: string[], hangUp = false): Promise<{ status: number | null; said: string; complained: string }> {
  const child = spawn(process.execPath, ['src/cli/inspect.ts', ...args]);
  const [said, complained]: string[][] = [[], []];
  child.stdout.on('data', (data) => said?.push(String(data)));
  child.stderr.on('data', (data) => complained?.push(String(data)));
  if (hangUp) child.stdout.destroy();
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, said: said?.join('') ?? '', complained: complained?.join('') ?? '' })),
  );
}

function notes(count: number): string {
  const path = join(folder, `${count}.jsonl`);
  const lines = Array.from({ length: count }, (_, index) => JSON.stringify({ id: `n${index}`, text: 'Dad drinks every day.' }));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

it('a good input gives one line of JSON for each of its lines, and nothing else', async () => {
  const { status, said, complained } = await inspect(['notes', notes(2)]);
  expect([status, complained]).toEqual([0, '']);
  expect(
    said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['n0', 'n1']);
});

it('bad input is named and located on standard error, with status 1', async () => {
  const path = join(folder, 'broken.jsonl');
  writeFileSync(path, '{"id":"a","text":"x"}\n{"id":7}\n');
  const { status, said, complained } = await inspect(['notes', path]);
  expect([status, said]).toEqual([1, '']);
  expect(complained).toContain(`${path}:2`);
  expect(complained.trim().split('\n')).toHaveLength(1);
});

it.each([[[]], [['nonsense']], [['notes']], [['notes', '--loud']], [['flags', 'x.html', '--protocol']]])(
  'a command called wrongly (%j) says how it is used, with status 2',
  async (args) => {
    const { status, said, complained } = await inspect(args);
    expect([status, said]).toEqual([2, '']);
    expect(complained).toContain('usage: inspect');
  },
);

it('an area that no pack knows is wrong usage, and what is allowed is said', async () => {
  const { status, said, complained } = await inspect([
    'flags',
    'x.html',
    '--protocol',
    'beh-mht',
    '--area',
    'Barnett',
    '--now',
    '2026-06-12',
  ]);
  expect([status, said]).toEqual([2, '']);
  expect(complained).toMatch(/^--area: found "Barnett", allowed: .*\bBarnet, .*\bHaringey\b.*usage: inspect flags/);
  expect(complained.trim().split('\n')).toHaveLength(1);
});

it.each([
  ['area', 'Barnett', /\bBarnet, .*\bHaringey\b/],
  ['role', 'nurse', /\binpatient-ward, .*\bany$/],
  ['protocol', 'beh', /\bbathnes, beh-mht\b/],
  ['today', '12/06/2026', /such as 2026-06-12T10:00$/],
])('a case file whose %s is unknown is bad input: named with its place and with what is allowed, status 1', async (key, found, allowed) => {
  const path = join(folder, `unknown-${key}.json`);
  writeFileSync(path, JSON.stringify({ protocol: 'beh-mht', role: 'any', today: '2026-06-12', area: 'barnet', [key]: found }));
  const { status, said, complained } = await inspect(['flags', '--case', path]);
  expect([status, said]).toEqual([1, '']);
  expect(complained.startsWith(`${path}: ${key}: found "${found}", `)).toBe(true);
  expect(complained.trim()).toMatch(allowed);
  expect(complained.trim().split('\n')).toHaveLength(1);
});

it('an option wins over what the case file says, so that a file of another area can be asked', async () => {
  const path = join(folder, 'elsewhere.json');
  writeFileSync(path, JSON.stringify({ protocol: 'beh-mht', role: 'any', today: '2026-06-12', area: 'Elsewhere' }));
  const { status, complained } = await inspect(['flags', '--case', path, '--area', 'Barnet']);
  expect([status, complained]).toEqual([0, '']);
});

it('whoever stops reading before the end breaks nothing', async () => {
  const { status, complained } = await inspect(['notes', notes(2_000)], true);
  expect([status, complained]).toEqual([0, '']);
});
