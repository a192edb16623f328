import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Where things may reach (a folder may always import from itself). `package:` entries are outside libraries. */
const mayImport: Record<string, string[]> = {
  'src/core': ['package:zod'],
  'src/reader': ['types:src/core'],
  // What touches the page gathers and knows nothing of readings; what reads never sees the page.
  'src/reader/page': ['src/reader/snapshot-encoding.ts'],
  'src/reader/readings': ['types:src/core', 'src/reader/snapshot-encoding.ts'],
  'src/notes': ['src/core', 'package:zod', 'package:chrono-node'],
  'src/record': ['src/core', 'package:zod'],
  'src/messages': ['src/core', 'types:src/reader/snapshot-encoding.ts', 'package:zod', 'package:wxt'],
  'src/panel': ['src/core', 'src/messages', 'package:preact'],
  'src/shell': ['src/core', 'src/messages', 'package:zod', 'package:wxt'],
};
const pureFolders = ['src/core', 'src/notes', 'src/record', 'src/reader/readings'];

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

describe('where things may reach', () => {
  for (const [folder, allowed] of Object.entries(mayImport)) {
    it(`${folder} imports only what the table allows`, () => {
      const wrong = importsOf(folder).filter((one) => !isAllowed(one, folder, allowed));
      expect(wrong.map((one) => `${one.file} -> ${one.target}`)).toEqual([]);
    });
  }

  it('src/cli imports neither panel nor entrypoints', () => {
    const wrong = importsOf('src/cli').filter((one) => /^(src\/panel|entrypoints)/.test(one.target));
    expect(wrong).toEqual([]);
  });

  it('nobody imports an entrypoint', () => {
    const wrong = [...importsOf('src'), ...importsOf('tests')].filter((one) => one.target.startsWith('entrypoints'));
    expect(wrong).toEqual([]);
  });

  it('rules is data: no code in it', () => {
    expect(filesIn('rules', /\.(ts|tsx|js|mjs)$/)).toEqual([]);
  });

  it('no import goes round in a circle', () => {
    expect(circles()).toEqual([]);
  });
});

describe('what the extension never does', () => {
  const forbidden =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|Function)\b|\beval\(/;

  it('nothing that runs in the browser opens a connection or runs text as code', () => {
    const wrong = shippedFiles().filter((file) => forbidden.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('no page text becomes markup and no message goes to the page', () => {
    const wrong = shippedFiles().filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\.postMessage\([^)]*['"]\*/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('pure folders ask no clock: now is always a parameter', () => {
    const wrong = pureFolders
      .flatMap((folder) => filesIn(folder, /\.ts$/))
      .filter((file) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });
});

function isAllowed(one: Import, folder: string, allowed: string[]): boolean {
  if (one.target.startsWith(`${folder}/`)) return true;
  return allowed.some((entry) => {
    if (entry.startsWith('types:')) return one.typeOnly && isIn(one.target, entry.slice(6));
    if (entry.startsWith('package:')) return one.target === entry || one.target.startsWith(`${entry}/`);
    return isIn(one.target, entry);
  });
}

const isIn = (target: string, entry: string): boolean => target === entry || target.startsWith(`${entry}/`);

function importsOf(folder: string): Import[] {
  return filesIn(folder, /\.(ts|tsx)$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map(
      (match) => {
        const target = match[2] ?? match[3] ?? '';
        return {
          file,
          typeOnly: Boolean(match[1]),
          target: target.startsWith('.') ? relative('.', join(dirname(file), target)) : `package:${target}`,
        };
      },
    ),
  );
}

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => pattern.test(file) && statSync(file).isFile());
}

function shippedFiles(): string[] {
  return [...filesIn('src', /\.(ts|tsx)$/).filter((file) => !file.startsWith('src/cli')), ...filesIn('entrypoints', /\.(ts|tsx)$/)];
}

/** Files that can be reached from themselves by imports of values. */
function circles(): string[] {
  const edges = new Map<string, string[]>();
  for (const one of importsOf('src')) if (one.target.startsWith('src/')) edges.set(one.file, [...(edges.get(one.file) ?? []), one.target]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}
