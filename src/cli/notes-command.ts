import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readNotes } from '../notes/read-notes.ts';
import { settings } from '../notes/terms/term-table.ts';
import { compileTerms, type TermIndex } from '../notes/terms/terms.ts';
import { parseCommandLine, UsageError } from './command-line.ts';
import { loadTermTables } from './load-terms.ts';
import { BrokenFileError } from './read-yaml.ts';

const usage = 'inspect notes FILE.jsonl';
const allowed = `{"id": string, "text": string, "setting"?: ${settings.map((name) => `"${name}"`).join(' | ')}}`;
const noteLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), setting: z.optional(z.nullable(z.enum(settings))) });

/** `inspect notes`: one line of JSON with the findings for each line of the file, in order. Throws UsageError, and BrokenFileError naming file, line and what is allowed. */
export function notesCommand(args: readonly string[]): string {
  const { paths } = parseCommandLine(args, [], usage);
  const path = paths[0];
  if (path === undefined || paths.length > 1) throw new UsageError(`give one file; usage: ${usage}`);
  if (!existsSync(path)) throw new BrokenFileError(`${path}: no such file; allowed: a file with one ${allowed} a line`);
  const terms = compileTerms(loadTermTables());
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, `${path}:${at + 1}`, terms)])).join('\n');
}

function readLine(line: string, where: string, terms: TermIndex): string {
  const { id, text, setting } = parseLine(line, where);
  const { findings } = readNotes(text, { terms, ...(setting ? { setting } : {}) });
  const shown = findings.map(({ factor, status, person, start, end, text: words }) => ({
    factor,
    status,
    person,
    start,
    end,
    text: words,
  }));
  return JSON.stringify({ id, findings: shown });
}

function parseLine(line: string, where: string): z.infer<typeof noteLine> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new BrokenFileError(`${where}: not JSON; allowed: ${allowed}`);
  }
  const result = noteLine.safeParse(data);
  if (result.success) return result.data;
  throw new BrokenFileError(`${where}: ${result.error.issues[0]?.path.join('.') || 'line'} is not as allowed: ${allowed}`);
}
